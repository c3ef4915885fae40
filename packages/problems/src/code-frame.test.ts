import { expect, test } from 'vitest'
import { codeFrame } from './code-frame.ts'

const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n')

test('a frame has the line of the place, marked, and one on either side', () => {
  expect(codeFrame('a\nb\nc', 2)).toBe('  1 | a\n> 2 | b\n  3 | c')
})

test('at the ends of a text there is a line on one side only', () => {
  expect(codeFrame(text, 1)).toBe('> 1 | line 1\n  2 | line 2')
  expect(codeFrame(text, 12)).toBe('  11 | line 11\n> 12 | line 12')
  expect(codeFrame('', 1)).toBe('> 1 |')
})

test('line numbers are of one width', () => {
  expect(codeFrame(text, 9)).toBe('   8 | line 8\n>  9 | line 9\n  10 | line 10')
})

test('a line past the end has an empty frame', () => {
  expect(codeFrame('a', 5)).toBe('')
})

test('a long line is cut around the column, the lines beside it at their beginning', () => {
  const long = `${'a'.repeat(200)}X${'b'.repeat(200)}`
  const [above = '', marked = ''] = codeFrame(`${long}\n${long}`, 2, 201).split('\n')
  expect(above).toBe(`  1 | ${'a'.repeat(100)}…`)
  expect(marked).toBe(`> 2 | …${'a'.repeat(50)}X${'b'.repeat(49)}…`)
})

test('a character of two units is not cut in half', () => {
  expect(codeFrame('😀'.repeat(200), 1, 202).isWellFormed()).toBe(true)
})

test('a frame in a large file takes no time', () => {
  const large = 'x\n'.repeat(500_000)
  const started = performance.now()
  for (let line = 400_000; line < 400_010; line++) codeFrame(large, line)
  expect(performance.now() - started).toBeLessThan(1_000)
})
