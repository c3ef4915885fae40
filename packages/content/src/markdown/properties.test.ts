import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BodyPart } from './body.ts'
import { japanese, swedish } from './markdown.fixture.ts'

const snippets = [
  ...[
    '# a',
    '## b {#x}',
    '> ',
    '>',
    '- ',
    '1. ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '  \n',
    'a',
    'b c',
    '日本',
    '。',
    '「',
    '」',
  ],
  ...[
    '::: note\n',
    '::: tip [架]{lang=ja}',
    '\n:::\n',
    ':::',
    'Ord\n: def\n',
    ': ',
    '---',
    '===',
    '```',
    '~~~\n',
    '`',
    '\\',
  ],
  ...[
    '[a](b.md)',
    '[a](javascript:x)',
    '![b](c.jpg)',
    '![](d.png){decorative}',
    '![',
    '[',
    '](',
    '](x.md)',
    ']',
    ')',
  ],
  ...[
    '[^1]',
    '[^1]: n',
    '[^2]: ',
    '[r]: x.md "t"\n',
    '[r]',
    '<https://a.se>',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
    '&#0;',
    '\0',
  ],
  ...[
    '{漢字|かんじ}',
    '{東京|とう|きょう}',
    '{a|b}',
    '\x24{a|b}',
    '{lang=ja}',
    '{lang=ar #x}',
    '{#x}',
    '[x]{lang=ja}',
    ']{lang=ja}',
  ],
  ...[
    '|',
    '\\|',
    '|--|',
    '| a | b |\n|--|:-:|\n| c | d |',
    '**',
    '*',
    '__',
    '_',
    '~~',
    '"',
    "'",
    '{{ x }}',
    '＃',
    '#　',
    '-　',
  ],
  ...['TODO', '$left', '%NAME%', '[[x]]', 'sv', '\u3000', '\u2028', '😀', '\ud83d', 'e\u0301', '\r', '\v'],
]

const pieces = fc.array(fc.constantFrom(...snippets), { maxLength: 30 })
const documents = fc.oneof(
  { weight: 3, arbitrary: pieces.map((some) => some.join('')) },
  { weight: 2, arbitrary: pieces.map((some) => some.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
)

test('any text gives well-formed HTML, links that close, ids that differ, and problems that stand where they say', () => {
  fc.assert(
    fc.property(documents, fc.boolean(), (text, inJapanese) => {
      const parse = inJapanese ? japanese : swedish
      const { body, problems } = parse({ file: 'page.md', text: `---\n---\n${text}`, bodyLine: 3 })
      const html = body.parts.map(placeholder).join('')
      expect(unbalanced(html)).toBe(null)
      expect(html).not.toContain('\0')
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id).filter((id) => id !== 'x')
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, id] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id)
      const lines = text.split('\n')
      const at = (place: { line: number; column: number }) =>
        lines[place.line - 3]?.slice(place.column - 1) ?? ''
      if (/[\r\v\0\u0085]/.test(text)) return
      for (const link of body.links) expect(at(link.position)).toMatch(/^[[<]/)
      for (const image of body.images) expect(at(image.position)).toMatch(/^!\[/)
      for (const { code, place, values } of problems) {
        if (code === 'raw-html') expect(at(place)).toMatch(/^</)
        const { marker, text: residue } = values
        const stands =
          code === 'placeholder' || (code === 'lost-text' && !/title|caption/.test(`${values['variant']}`))
        const written = marker ?? (stands ? residue : undefined)
        // an empty heading may be underlined
        if (written !== undefined && !/^#+$/.test(String(written)))
          expect(at(place).startsWith(String(written))).toBe(true)
      }
    }),
    { numRuns: 10_000, seed: 7 },
  )
}, 60_000)

function placeholder(part: BodyPart, index: number): string {
  if (typeof part === 'string') return part
  if (part.kind === 'heading-id') return `heading-${index}`
  if (part.kind === 'image') return '<img>'
  if (part.kind === 'block-end') return '<b></b>'
  return part.kind === 'link-open' ? '<a>' : '</a>'
}

/** The first tag that closes nothing, stays open or is a link inside a link. */
function unbalanced(html: string): string | null {
  const open: string[] = []
  for (const [tag, end, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (['br', 'hr', 'img'].includes(name)) continue
    if (end === '/' ? open.pop() !== name : name === 'a' && open.includes('a')) return tag
    if (end === '') open.push(name)
  }
  return open.at(-1) ?? null
}
