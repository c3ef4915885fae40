import { normalise } from '../languages/normalise.ts'
import { searchLanguage } from '../languages/search-languages.ts'

/** Words by which the same thing is called; with `page`, words by which just that page, `malmo/avtal`, is to be found. */
export type AliasGroup = { readonly words: readonly string[]; readonly page?: string | undefined }

/** A page in which words are looked for: what it is about stands in its title and description. */
export type AliasedPage = {
  readonly id: string
  readonly locale: string
  readonly subject: string
  readonly text: string
}

/** Words by which a page is to be found though its title or its text lacks them: `subject` for what it is about, `mention` for the rest. */
export type Aliases = { readonly subject: readonly string[]; readonly mention: readonly string[] }

const noSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u

export function aliasesOf(page: AliasedPage, groups: readonly AliasGroup[]): Aliases {
  const inSubject = finder(page.subject, page.locale)
  const inText = finder(page.text, page.locale)
  const lacking = (found: readonly AliasGroup[], isThere: (word: string) => boolean) =>
    found.flatMap((group) => group.words).filter((word) => !isThere(word))
  const common = groups.filter((group) => group.page === undefined)
  // what a page is about weighs more than the same word in its text
  const isAbout = (group: AliasGroup) =>
    group.page === undefined ? group.words.some(inSubject) : group.page === page.id
  const subject = new Set(lacking(groups.filter(isAbout), inSubject))
  const mention = new Set(
    lacking(
      common.filter((group) => group.words.some(inText)),
      inText,
    ),
  )
  return { subject: [...subject].sort(), mention: [...mention.difference(subject)].sort() }
}

/** Whether a text holds words, whatever their spelling; Latin words whole or as the beginning of one. */
function finder(text: string, locale: string): (alias: string) => boolean {
  const plain = normalise(text)
  const { words, key } = searchLanguage(locale)
  const line = ` ${words(plain).map(key).join(' ')}`
  return (alias) => {
    const wanted = normalise(alias)
    return noSpaces.test(alias)
      ? plain.includes(wanted)
      : line.includes(` ${words(wanted).map(key).join(' ')}`)
  }
}
