import fc from 'fast-check'
import { expect, test } from 'vitest'
import { swedish } from './markdown.fixture.ts'

const words = ['ord', 'två', 'ett']
const markup = [
  '\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n  ',
  '\n    ',
  '\n1. ',
  '\t',
  '\n\t',
  '\n## ',
  ' ##',
  '\n: ',
  '> ',
  '- ',
]
const marks = ['\n::: tip ', '\n:::\n', '*', '**', '  \n', '\\\n', ' ', '\u00a0', '\u3000']
const blocks = [
  '|',
  '\\|',
  ' | ',
  '\n| a | b |\n|---|---|\n| ',
  '[^n]',
  '\n[^n]: ',
  '`x`',
  '\n===\n',
  '{#id}',
  '[x](b.md)',
]

test('the lines of blocks hold their words in any text, and no two overlap', () => {
  const part = fc.constantFrom(...words, ...markup, ...marks, ...blocks)
  const wordsIn = (text: string) => text.match(/ord|två|ett/g) ?? []
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = `---\ntitle: T\n---\n${parts.join('')}\n`
      const found = swedish({ file: 'page.md', text, bodyLine: 4 }).body.blocks
      const spans = found.flatMap(({ lines }) => lines).toSorted(([a], [b]) => a - b)
      for (const [index, [from, to]] of spans.entries()) {
        expect(to).toBeGreaterThanOrEqual(from)
        expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0)
      }
      for (const block of found) {
        if (block.kind === 'code') continue
        const written = block.lines.map(([from, to]) => text.slice(from, to)).join(' ')
        expect(wordsIn(written)).toEqual(wordsIn(block.text))
      }
    }),
    { numRuns: 1000 },
  )
})
