import { expect, test } from 'vitest'
import { longestName } from '../front-matter/check-slug.ts'
import { checkName, checkPageName } from './check-name.ts'

test('names of pictures and documents may have capitals, dots and underscores, but nothing that breaks an address', () => {
  for (const name of ['Bild_1.JPG', 'Å.pdf', '日本.svg', 'a(1).png']) expect(checkName(name)).toBeNull()
  for (const name of [
    'a b.png',
    'a#.png',
    'a?.png',
    'a%20.png',
    'a\\b',
    'a\u0007',
    'a\u200b',
    'a\u202e',
    'a\u3000b',
    'a:b',
    'a\ufffd',
  ])
    expect(checkName(name)).toEqual({ code: 'bad-file-name', values: { name } })
  expect(checkName('bаd.png')).toEqual({
    code: 'lookalike-slug',
    values: { slug: 'bаd.png', character: 'а (U+0430)' },
  })
})

test('a name that leaves no room for the endings of the output is too long', () => {
  expect(checkName('å'.repeat(120))).toBeNull()
  expect(checkName('å'.repeat(121))).toEqual({
    code: 'name-too-long',
    values: { bytes: 242, limit: longestName },
  })
})

test('the name of a page is a slug, whatever its case', () => {
  expect(checkPageName('Avtal-2')).toBeNull()
  expect(checkPageName('my_page')).toEqual({ code: 'bad-file-name', values: { name: 'my_page' } })
})
