import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server holds of a task: the bytes, and the headers that they came with. */
export type Artifact = { readonly bytes: Buffer; readonly tag: string; readonly duration: string }

/** How the server answers. */
export type Mood = 'well' | 'late' | 'with a fault' | 'never'

export type CacheServer = {
  readonly url: string
  /** What has been uploaded, by the path of its address; it may be changed. */
  readonly artifacts: Map<string, Artifact>
  /** The requests for artifacts until now: `PUT /v8/artifacts/0a1b`. */
  readonly requests: readonly string[]
  readonly answer: (mood: Mood) => void
  readonly close: () => Promise<void>
}

const status = '/v8/artifacts/status'
const events = '/v8/artifacts/events'

/** A remote cache on loopback as turbo's protocol describes it, which tests can look into, damage and put out of order. */
export async function startCacheServer(): Promise<CacheServer> {
  const artifacts = new Map<string, Artifact>()
  const requests: string[] = []
  let mood: Mood = 'well'
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname
    if (path !== status && path !== events) requests.push(`${request.method} ${path}`)
    const bytes = Buffer.concat(await request.toArray())
    if (mood === 'never') return
    if (mood === 'late') await new Promise((resolve) => setTimeout(resolve, 300))
    if (mood === 'with a fault') response.writeHead(500).end()
    else answer(path, bytes, request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  function answer(path: string, bytes: Buffer, request: IncomingMessage, response: ServerResponse): void {
    const header = (name: string) => String(request.headers[name] ?? '')
    const found = artifacts.get(path)
    if (path === status) response.end('{"status":"enabled"}')
    else if (path === events) response.end()
    else if (request.method === 'PUT') {
      artifacts.set(path, { bytes, tag: header('x-artifact-tag'), duration: header('x-artifact-duration') })
      response.writeHead(202).end('{"urls":[]}')
    } else if (found === undefined) response.writeHead(404).end()
    else {
      const headers = { 'x-artifact-tag': found.tag, 'x-artifact-duration': found.duration }
      response.writeHead(200, headers).end(found.bytes)
    }
  }

  const { port }: AddressInfo = Object(server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    artifacts,
    requests,
    answer: (next) => {
      mood = next
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
