import { expect, test } from 'vitest'
import { findResidue } from './find-residue.ts'

test.each(['$left', '%NAME%', '%name%', '[[x]]', 'TODO', 'FIXME', 'TBD', 'Todo', 'lorem ipsum'])(
  '%s is residue',
  (text) => {
    expect(findResidue(`Ett ${text}: två`)).toEqual([{ index: 4, text }])
  },
)

test.each([
  '$5',
  'US$a',
  '\x24{a}',
  '{{ x }}',
  '10 %',

  '%C3%A5',
  'METODOLOGI',
  'TODOリスト',
  '[x]',
])('%s is none', (text) => {
  expect(findResidue(text)).toEqual([])
})
