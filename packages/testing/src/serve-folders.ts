import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, relative, sep } from 'node:path'
import { type HeaderSettings, headersFileName, headersOf, siteHeaders } from '@kakehashi/release'
import { findServedFile } from './find-served-file.ts'

/** A built site to serve: `basePath` begins and ends with a slash. */
export type Mount = {
  readonly name: string
  readonly folder: string
  readonly basePath: string
  /** Sent with every answer, in place of those that real pages come with. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Served sites: the address of a path below a mount's base path, and the end of serving. */
export type ServedFolders = {
  readonly urlOf: (mount: string, path?: string) => string
  readonly close: () => Promise<void>
}

/**
 * Serves folders on 127.0.0.1, each on a free port, with the headers and compressed copies of finished sites: like the real
 * ones, each has an origin of its own.
 */
export async function serveFolders(mounts: readonly Mount[]): Promise<ServedFolders> {
  const servers = mounts.map((mount) => {
    const site = { basePath: mount.basePath, styles: stylesOf(mount.folder) }
    return createServer((request, response) => answer(mount, site, request, response))
  })
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

function answer(
  mount: Mount,
  site: HeaderSettings,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const headers = { ...siteHeaders(site), ...mount.headers }
  const path = new URL(`http://127.0.0.1${request.url ?? '/'}`).pathname
  const found = findServedFile(mount.folder, mount.basePath, path)
  const file = found.kind === 'file' ? found.file : found.kind === 'missing' ? found.page : null
  if (request.method !== 'GET' && request.method !== 'HEAD')
    response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end()
  else if (found.kind === 'redirect') response.writeHead(301, { ...headers, location: found.path }).end()
  else if (file === null)
    response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('Not found')
  else {
    const accepted = request.headers['accept-encoding'] ?? ''
    const compressed = /\bbr\b/.test(accepted) && existsSync(`${file}.br`)
    const body = readFileSync(compressed ? `${file}.br` : file)
    const pathInSite = relative(realpathSync(mount.folder), file).replaceAll(sep, '/')
    response
      .writeHead(found.kind === 'file' ? 200 : 404, {
        ...headersOf(pathInSite, site),
        ...mount.headers,
        ...(compressed && { 'content-encoding': 'br' }),
        'content-length': body.length,
        vary: 'accept-encoding',
      })
      .end(request.method === 'HEAD' ? undefined : body)
  }
}

/** The style elements that a finished site's own file of headers admits. */
function stylesOf(folder: string): readonly string[] {
  const file = join(folder, headersFileName)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return [...new Set(text.match(/'sha256-[^']+'/g))]
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
