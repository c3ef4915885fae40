/** Someone has asked this program to end, by Ctrl-C or otherwise. */
export class Interruption extends Error {
  readonly signal: NodeJS.Signals

  constructor(signal: NodeJS.Signals) {
    super(`Ended by ${signal}`)
    this.signal = signal
  }
}

/**
 * Works until the end, also when this process is told to end meanwhile: `stop` then has to bring the work to its end.
 * @throws {Interruption} once it is there.
 */
export async function untilInterrupted<Result>(
  work: () => Promise<Result>,
  stop: () => void,
): Promise<Result> {
  let interruption: Interruption | undefined
  const listener = (signal: NodeJS.Signals) => {
    interruption = new Interruption(signal)
    stop()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, listener)
  const [result] = await Promise.allSettled([work()])
  for (const signal of signals) process.off(signal, listener)
  if (interruption !== undefined) throw interruption
  if (result.status === 'rejected') throw result.reason
  return result.value
}
