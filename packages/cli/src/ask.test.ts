import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { isYes, terminalAsk } from './ask.ts'

function terminal(isTTY = true) {
  const [input, output] = [new PassThrough(), new PassThrough()].map((stream) =>
    Object.assign(stream, { isTTY }),
  )
  return { input, output } as const
}

test('questions are asked at a terminal, one after the other', async () => {
  const { input, output } = terminal()
  const ask = input && output && terminalAsk(input, output)
  let shown = ''
  output?.on('data', (chunk) => (shown += chunk))
  const first = ask?.('Titel:')
  input?.write('En ny sida\n')
  expect(await first).toBe('En ny sida')
  const second = ask?.('Dag:')
  input?.write('\n')
  expect(await second).toBe('')
  expect(shown).toContain('Titel: ')
  const third = ask?.('Mer:')
  input?.end()
  expect(await third).toBeNull()
})

test('in a script nothing is asked', () => {
  const { input, output } = terminal(false)
  expect(input && output && terminalAsk(input, output)).toBeNull()
})

test.each(['y', 'Yes', ' j', 'はい'])('%s is a yes', (answer) => expect(isYes(answer)).toBe(true))
test.each(['n', '', 'kanske', null])('%s is none', (answer) => expect(isYes(answer)).toBe(false))
