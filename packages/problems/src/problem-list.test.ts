import { expect, test } from 'vitest'
import type { ProblemCode } from './codes.ts'
import { problem } from './problem.ts'
import { countProblems, hasErrors, sortProblems } from './problem-list.ts'

function at(
  place: string,
  code: ProblemCode = 'missing-page',
  values: Readonly<Record<string, string>> = {},
) {
  const [file = '', line, column] = place.split(':')
  return problem(code, { file, line: Number(line), column: Number(column) }, values)
}

const sorted = [
  at('B.md:1:1'),
  at('a.md:2:9', 'bad-slug'),
  at('a.md:2:9', 'missing-page', { href: 'x' }),
  at('a.md:2:9', 'missing-page', { href: 'y' }),
  at('a.md:2:10'),
  at('a.md:10:1'),
  at('ä.md:1:1'),
]

test('problems are sorted by file, line, column, code and values, whatever their order was', () => {
  expect(sortProblems([...sorted].reverse())).toEqual(sorted)
  expect(sortProblems([4, 0, 6, 2, 5, 1, 3].flatMap((index) => sorted[index] ?? []))).toEqual(sorted)
})

test('a problem that is told twice is one', () => {
  const [first, second] = [
    at('a.md:1:1', 'missing-page', { href: 'x', nearest: 'y' }),
    at('a.md:1:1', 'missing-page', { nearest: 'y', href: 'x' }),
  ]
  expect(sortProblems([first, second])).toHaveLength(1)
})

test('the list that is sorted stays as it was', () => {
  const list = Object.freeze([...sorted].reverse())
  expect(() => sortProblems(list)).not.toThrow()
})

test('the severity is the code’s, and only an error is one', () => {
  const [error, warning, notice] = [at('a.md:1:1'), at('a.md:1:1', 'raw-html'), at('a.md:1:1', 'not-nfc')]
  expect(countProblems([error, warning, warning, notice])).toEqual({ error: 1, warning: 2, notice: 1 })
  expect([hasErrors([]), hasErrors([warning, notice]), hasErrors([warning, error])]).toEqual([
    false,
    false,
    true,
  ])
})
