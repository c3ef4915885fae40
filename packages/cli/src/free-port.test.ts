import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from './free-port.ts'

const server = createServer()
let used = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  used = typeof address === 'object' ? (address?.port ?? 0) : 0
})
afterAll(() => {
  server.close()
})

test('a port that nobody uses is taken as it is wanted, a used one gives the next', async () => {
  const free = await freePort(used, [])
  expect(free).toBeGreaterThan(used)
  expect(await freePort(free, [])).toBe(free)
  expect(await freePort(free, [free])).toBeGreaterThan(free)
})

test('ports end at 65535', async () => {
  await expect(freePort(65_535, [65_535])).rejects.toThrow('No port from 65535 to 65535 is free.')
})
