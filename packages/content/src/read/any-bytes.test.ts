import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readData } from '../front-matter/read-data.ts'
import { readFrontMatter } from '../front-matter/read-front-matter.ts'
import { redirectsSchema } from '../front-matter/redirects.ts'
import { decodeText } from './decode-text.ts'

const good = Buffer.from(
  '---\ntitle: "Hej: då"\nevent:\n  start: 2026-01-21\n  place: Malmö\nformerSlugs: [a, /b]\nkind: event\n---\n\n# 日本語\n',
)
const tokens = [
  '---\n',
  '\n',
  ': ',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '&a ',
  '*a',
  '!!binary ',
  '|\n',
  '>\n',
  '#',
  '%',
  '@',
  '\t',
]
const words = [
  'title',
  'slug',
  'mirrors',
  'kind: news',
  '：',
  '\u200b',
  '__proto__',
  '<<',
  '2026-02-30',
  '+4640',
  '\\u202e',
  '  ',
  ',',
  'å',
]

/** Bytes at random, or a good page in which some were changed, taken out and put in. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(fc.constantFrom(...tokens, ...words), { maxLength: 60 })
    .map((parts) => Buffer.from(`---\n${parts.join('')}\n---\nText.`)),
  fc
    .array(
      fc.tuple(
        fc.nat(good.length),
        fc.nat(3),
        fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.constantFrom(...tokens, ...words)),
      ),
      {
        maxLength: 8,
      },
    )
    .map((edits) =>
      edits.reduce<Buffer>(
        (bytes, [at, removed, put]) =>
          Buffer.concat([
            bytes.subarray(0, at),
            typeof put === 'string' ? Buffer.from(put) : put,
            bytes.subarray(at + removed),
          ]),
        good,
      ),
    ),
)

/** Fails where a place lies outside the file, or where a page is refused without a word. */
function readAll(bytes: Uint8Array): void {
  const path = 'malmo/a.sv.md'
  const { text, problems } = decodeText(bytes, path)
  if (text === null) {
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
    return
  }
  const source = { file: path, path, absolute: path, text }
  const page = readFrontMatter(source)
  const data = readData({ ...source, path: 'malmo/redirects.yaml' }, redirectsSchema)
  const lines = text.split('\n')
  for (const { place } of [...page.problems, ...data.problems]) {
    expect(place.line).toBeLessThanOrEqual(lines.length)
    expect(place.column).toBeGreaterThan(0)
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1)
  }
  if (page.frontMatter === null) expect(page.problems.some(({ severity }) => severity === 'error')).toBe(true)
  if (data.data === null) expect(data.problems.some(({ severity }) => severity === 'error')).toBe(true)
  expect(lines.slice(page.bodyLine - 1).join('\n')).toBe(page.bodyText)
}

test('whatever the bytes, reading ends with places inside the file, and never throws', {
  timeout: 60_000,
}, () => {
  fc.assert(fc.property(anyBytes, readAll), { numRuns: 10_000, seed: 20261123 })
  expect('polluted' in {}).toBe(false)
})
