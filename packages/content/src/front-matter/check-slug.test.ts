import { describe, expect, test } from 'vitest'
import { checkFormerSlug, checkSlug, longestName } from './check-slug.ts'

describe('a slug', () => {
  test.each(['avtal', 'å-ä-ö', 'a1-2', '会員', 'コーヒー', '人々', 'Malmo\u0308'.toLowerCase()])(
    '%s is allowed',
    (slug) => {
      expect(checkSlug(slug)).toBeNull()
    },
  )

  test.each([
    ['path', ['../x', '..', '.', '/x', 'a/b', 'C:\\x', 'c:x', 'a\\b']],
    ['character', ['a b', 'a#b', 'a?b', 'a%2e', 'a.b', '-a', 'a-', 'a--b', '', '😀', '한글', 'a\tb', 'a・b']],
    ['case', ['About', 'Å']],
    ['zero-width', ['a\u200bb', '\ufeffa', 'a\u00adb', 'a\u200db']],
  ])('bad-slug, variant %s', (variant, slugs) => {
    for (const slug of slugs) expect(checkSlug(slug)).toEqual({ code: 'bad-slug', values: { slug, variant } })
  })

  test.each([
    ['аvtal', 'а (U+0430)'],
    ['αvtal', 'α (U+03B1)'],
    ['ａvtal', 'ａ (U+FF41)'],
    ['avtaı', 'ı (U+0131)'],
    ['ﬁn', 'ﬁ (U+FB01)'],
    ['ﾗ', 'ﾗ (U+FF97)'],
  ])('%s holds a look-alike', (slug, character) => {
    expect(checkSlug(slug)).toEqual({ code: 'lookalike-slug', values: { slug, character } })
  })

  test('a slug longer than a file name may be is refused, counted in bytes', () => {
    expect(checkSlug('a'.repeat(longestName))).toBeNull()
    expect(checkSlug('会'.repeat(86))).toEqual({
      code: 'name-too-long',
      values: { bytes: 258, limit: longestName },
    })
  })
})

test('a former address may be a slug or a path with old letters, never one that climbs', () => {
  for (const good of ['gammal', '/Gammal_Sida/a.html', '/']) expect(checkFormerSlug(good)).toBeNull()
  for (const bad of ['Gammal', 'a/b', '//host/a', '/a/../b', '/a\\b', '/a b', '/a%2e', '/a?b', '/a\u200bb'])
    expect(checkFormerSlug(bad)?.code).toBe('bad-slug')
})
