import { expect, test } from 'vitest'
import { bodyOf } from './markdown.fixture.ts'

/** The HTML with the number of each block where something may be said of it. */
function marked(text: string): string {
  const { parts } = bodyOf(text)
  return parts
    .map((part) =>
      typeof part === 'string' ? part : part.kind === 'block-end' ? `(${part.index})` : `[${part.kind}]`,
    )
    .join('')
    .trim()
}

test.each([
  ['a heading and a paragraph', '## Ett\n\nTvå.', '<h2 id="[heading-id]">Ett</h2>\n(0)<p>Två.</p>\n(1)'],
  ['an item and the list in it', '- a\n  - b', '<ul>\n<li>a(0)\n<ul>\n<li>b(1)</li>\n</ul>\n</li>\n</ul>'],
  ['an item of paragraphs', '- a\n\n  b', '<ul>\n<li>\n<p>a</p>\n(0)<p>b</p>\n(1)</li>\n</ul>'],
  ['a quote', '> a', '<blockquote>\n<p>a</p>\n(0)</blockquote>'],
  ['code', '```\na\n```', '<pre tabindex="0"><code>a\n</code></pre>\n(0)'],
  ['a picture', '![A](a.jpg)', '[image](0)'],
])('something may be said of %s where it ends', (_, text, html) => {
  expect(marked(text)).toBe(html)
})

test.each([
  ['a cell', '| a | b |\n| --- | --- |\n| c | d |', ['<th scope="col">a(0)</th>', '<td>d(3)</td>']],
  ['a term and its description', 'a\n: b', ['<dt>a(0)</dt>', '<dd>b(1)</dd>']],
  ['a box and its title', '::: tip T\na\n:::', ['<p class="callout-title">T</p>\n(0)', '<p>a</p>\n(1)']],
  ['a note', 'a[^1]\n\n[^1]: b', ['</p>\n(1)</li>']],
])('and of %s', (_, text, pieces) => {
  for (const piece of pieces) expect(marked(text)).toContain(piece)
})

test('an empty cell and a title that nobody wrote are no blocks, and the numbers go on', () => {
  const text = '::: note\na\n:::\n\n| a | b |\n| --- | --- |\n|  | d |'
  expect(marked(text)).toContain('<td></td>\n<td>d(3)</td>')
})
