import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'

/** An answer of a server: its status is 0 where none came, and `said` tells why. */
export type ServerAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
  readonly said: string
}

/** How long a server may take, in milliseconds. */
const patience = 10_000

/**
 * What a visitor of an address is sent, uncompressed, over a connection of its own. With `server`, the origin of another
 * address, that one is asked in its place, by the visitor's name for it.
 */
export function askServer(address: URL, server: string | null): Promise<ServerAnswer> {
  const { protocol, hostname, port } = new URL(server ?? address.origin)
  const request = protocol === 'http:' ? requestHttp : requestHttps
  return new Promise((resolve) => {
    const fail = (error: Error & { readonly code?: string }) =>
      resolve({ status: 0, headers: {}, body: Buffer.alloc(0), said: error.message || (error.code ?? '') })
    request(
      {
        hostname: hostname.replace(/[[\]]/g, ''),
        port,
        path: address.pathname,
        servername: address.hostname,
        headers: { host: address.host },
        agent: false,
        signal: AbortSignal.timeout(patience),
      },
      (response) => {
        const chunks: Buffer[] = []
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('error', fail)
          .on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: Object.fromEntries(
                Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
              ),
              body: Buffer.concat(chunks),
              said: '',
            }),
          )
      },
    )
      .on('error', fail)
      .end()
  })
}
