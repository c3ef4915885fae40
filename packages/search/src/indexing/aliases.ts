import { normalise } from '../languages/normalise.ts'
import { searchLanguage } from '../languages/search-languages.ts'

/** Words by which the same thing is called; with `page`, words by which just that page, `malmo/avtal`, is to be found. */
export type AliasGroup = { readonly words: readonly string[]; readonly page?: string | undefined }

type Aliased = { readonly id: string; readonly locale: string; readonly text: string }

const noSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

/** The words, sorted, by which a page is to be found though its text lacks them. */
export function aliasesOf({ id, locale, text }: Aliased, groups: readonly AliasGroup[]): readonly string[] {
  const plain = normalise(text)
  const { words, key } = searchLanguage(locale)
  const line = ` ${words(plain).map(key).join(' ')}`
  const holds = (alias: string) =>
    noSpaces.test(alias)
      ? plain.includes(normalise(alias))
      : line.includes(` ${words(normalise(alias)).map(key).join(' ')}`)
  const found = groups
    .filter(({ words: group, page }) => (page === undefined ? group.some(holds) : page === id))
    .flatMap((group) => group.words)
  return [...new Set(found)].filter((alias) => !holds(alias)).sort()
}
