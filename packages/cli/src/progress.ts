/**
 * Says what is being done: a line that counts the seconds on a terminal, a plain line elsewhere. The line stands
 * when the work is done.
 */
export async function progress<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1)
  if (!process.stderr.isTTY) {
    console.error(label)
    return work()
  }
  const draw = (end: string) => process.stderr.write(`\r\u001b[K${label} ${seconds()} s${end}`)
  const timer = setInterval(draw, 100, '')
  try {
    return await work()
  } finally {
    clearInterval(timer)
    draw('\n')
  }
}
