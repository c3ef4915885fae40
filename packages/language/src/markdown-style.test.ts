import { expect, test } from 'vitest'
import { hideExtensions } from './markdown-style.ts'

test.each([
  ['fences of boxes', '::: note Titel\nText.\n:::', '              \nText.\n   '],
  ['words of another language', 'Ett (ord)[橋]{lang=ja}.', 'Ett (ord)x橋x         .'],
  ['languages and ids of blocks', '## Hej {#hej lang=en}', `## Hej ${' '.repeat(14)}`],
  ['readings, whose bars are no cells', '| {東京|とう|きょう} | a |', '| x東京xとうxきょうx | a |'],
])('%s are hidden, every character in its place', (_name, text, expected) => {
  expect(hideExtensions(text)).toBe(expected)
  expect(expected).toHaveLength(text.length)
})

test('what all markdown has stays', () => {
  const text =
    '---\ntitle: A\n---\n\n| a | b |\n| --- | --- |\n\nText[^1] [a](b.md)\n\n[^1]: Not.\n\nOrd\n: Text'
  expect(hideExtensions(text)).toBe(text)
})
