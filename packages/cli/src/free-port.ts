import { createServer } from 'node:net'

/** The wanted port, or the next one that is neither taken nor listened to. @throws where a hundred are. */
export async function freePort(wanted: number, taken: readonly number[]): Promise<number> {
  const last = Math.min(wanted + 99, 65_535)
  for (let port = wanted; port <= last; port++) if (!taken.includes(port) && (await isFree(port))) return port
  throw new Error(`No port from ${wanted} to ${last} is free.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}
