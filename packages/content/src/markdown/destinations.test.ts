import { expect, test } from 'vitest'
import { bodyOf } from './markdown.fixture.ts'

/** Each address with what stands in the text at its place. */
function found(text: string) {
  const lines = text.split('\n')
  return bodyOf(text).destinations.map(({ href, written, position: { line, column } }) => {
    expect(lines[line - 1]?.slice(column - 1, column - 1 + written.length)).toBe(written)
    return `${line}:${column} ${written}${href === written ? '' : ` = ${href}`}`
  })
}

test('addresses of links and pictures stand where they are written', () => {
  expect(found('Se [*avtalet*](avtal.md#x "") och ![b](bild.jpg "Text").')).toEqual([
    '1:16 avtal.md#x',
    '1:40 bild.jpg',
  ])
  expect(found('[![b](b.jpg)](a.md)')).toEqual(['1:7 b.jpg', '1:15 a.md'])
})

test('in pointed brackets, escaped, on the next line', () => {
  expect(found('[a](<b.md>) [c](d\\_e.md)')).toEqual(['1:6 b.md', '1:17 d\\_e.md = d_e.md'])
  expect(found('[a](\nb.md\n)')).toEqual(['2:1 b.md'])
})

test('in lists, quotes, tables, boxes, notes and definitions', () => {
  expect(found('> - x\n>   [a](b.md)')).toEqual(['2:9 b.md'])
  expect(found('| a | b |\n| --- | --- |\n| x \\| y [a](b.md) | [c](d.md) |')).toEqual([
    '3:14 b.md',
    '3:26 d.md',
  ])
  expect(found('::: note\n[a](b.md)\n:::')).toEqual(['2:5 b.md'])
  expect(found('x[^1]\n\n[^1]: [a](b.md)')).toEqual(['3:11 b.md'])
  expect(found('A\n: [a](b.md)')).toEqual(['2:7 b.md'])
})

test('a named address stands where it is defined, once for all that take it', () => {
  expect(found('[a][x] and [x].\n\n[x]: b.md#c\n')).toEqual(['3:6 b.md#c'])
  expect(found('[x]\n\n[x]:\n  <b.md>\n')).toEqual(['4:4 b.md'])
  expect(found('> [x]\n>\n> [x]: b.md\n')).toEqual(['3:8 b.md'])
})

test('none in code or in an address by itself', () => {
  expect(found('`[a](b.md)` <https://example.org/>\n\n    [a](b.md)\n')).toEqual([])
})
