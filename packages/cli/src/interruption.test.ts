import { expect, test } from 'vitest'
import { Interruption, untilInterrupted } from './interruption.ts'

test('work that nobody interrupts gives its result, and leaves no listener behind', async () => {
  const before = process.listenerCount('SIGTERM')
  expect(
    await untilInterrupted(
      async () => 'done',
      () => {},
    ),
  ).toBe('done')
  expect(process.listenerCount('SIGTERM')).toBe(before)
})

test('a signal stops the work, which is told when it is over', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const work = untilInterrupted(() => promise, resolve)
  process.emit('SIGTERM', 'SIGTERM')
  await expect(work).rejects.toEqual(new Interruption('SIGTERM'))
})

test('an error of the work that was stopped does not hide that it was stopped', async () => {
  const { promise, reject } = Promise.withResolvers<void>()
  const work = untilInterrupted(
    () => promise,
    () => reject(new Error('torn')),
  )
  process.emit('SIGINT', 'SIGINT')
  await expect(work).rejects.toThrow('Ended by SIGINT')
})
