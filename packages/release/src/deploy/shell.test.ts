import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { sh } from './shell.ts'

test.each(["Malmö's sida", '$HOME `id` $(id)', 'a\nb\\c"d', '', '-n', '*'])(
  'a value is one word and nothing else: %j',
  (value) => {
    expect(execFileSync('sh', ['-c', sh`printf %s. ${value}`.text]).toString()).toBe(`${value}.`)
  },
)

test('a program within a program stays one', () => {
  expect(sh`if ${sh`test -f ${'a b'}`}; then echo; fi`.text).toBe("if test -f 'a b'; then echo; fi")
})
