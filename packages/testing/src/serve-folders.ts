import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { contentSecurityPolicy, contentType } from '@kakehashi/release'
import { findServedFile } from './find-served-file.ts'

/** A built site to serve: `basePath` begins and ends with a slash. */
export type Mount = {
  readonly name: string
  readonly folder: string
  readonly basePath: string
  /** Sent with every answer besides the policy that real pages are under. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Served sites: the address of a path below a mount's base path, and the end of serving. */
export type ServedFolders = {
  readonly urlOf: (mount: string, path?: string) => string
  readonly close: () => Promise<void>
}

/** Serves folders on 127.0.0.1, each on a free port: like the real sites, each has an origin of its own. */
export async function serveFolders(mounts: readonly Mount[]): Promise<ServedFolders> {
  const servers = mounts.map((mount) => createServer((request, response) => answer(mount, request, response)))
  const ports = await Promise.all(servers.map(listen))
  return {
    urlOf: (name, path = '') => {
      const index = mounts.findIndex((mount) => mount.name === name)
      const mount = mounts[index]
      if (mount === undefined) throw new Error(`No folder is served as "${name}".`)
      return new URL(mount.basePath + path.replace(/^\//, ''), `http://127.0.0.1:${ports[index]}`).href
    },
    close: async () => {
      await Promise.all(servers.map(close))
    },
  }
}

function answer(mount: Mount, request: IncomingMessage, response: ServerResponse): void {
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    ...mount.headers,
  }
  const path = new URL(`http://127.0.0.1${request.url ?? '/'}`).pathname
  const found = findServedFile(mount.folder, mount.basePath, path)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end()
  } else if (found.kind === 'redirect') {
    response.writeHead(301, { ...headers, location: found.path }).end()
  } else {
    const file = found.kind === 'file' ? found.file : found.page
    const body = file === null ? Buffer.from('Not found') : readFileSync(file)
    const type = contentType(file ?? '.txt')
    response
      .writeHead(found.kind === 'file' ? 200 : 404, {
        ...headers,
        'content-type': type,
        'content-length': body.length,
      })
      .end(request.method === 'HEAD' ? undefined : body)
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
