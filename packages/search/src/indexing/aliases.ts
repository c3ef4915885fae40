import { normalise } from '../languages/normalise.ts'
import { searchLanguage } from '../languages/search-languages.ts'

/** Words by which the same thing is called; with `page`, words by which just that page, `malmo/avtal`, is to be found. */
export type AliasGroup = { readonly words: readonly string[]; readonly page?: string | undefined }

/** A page in which words are looked for: what it is about stands in its title and description. */
export type AliasedPage = { readonly id: string; readonly subject: string; readonly text: string }

/** Words by which a page is to be found though its title or its text lacks them: `subject` for what it is about, `mention` for the rest. */
export type Aliases = { readonly subject: readonly string[]; readonly mention: readonly string[] }

/** An alias, and how it is looked for: as it is, or by the keys of its words. */
type Wanted = { readonly word: string; readonly plain: string | null; readonly keys: string }

/** Finds the aliases of pages in a language. */
export function aliasFinder(groups: readonly AliasGroup[], locale: string): (page: AliasedPage) => Aliases {
  const { words, key } = searchLanguage(locale)
  const keyOf = remembered(key)
  const keysOf = (plain: string) => ` ${words(plain).map(keyOf).join(' ')}`
  const wanted = groups.map(({ words, page }) => ({
    page,
    words: words.map((word): Wanted => {
      const plain = normalise(word)
      const keys = keysOf(plain)
      // a language has no words in writings that are foreign to it
      const isText = japanese.test(plain) || keys.trim() === ''
      return { word, plain: isText ? plain : null, keys }
    }),
  }))
  /** Whether a text holds words, whatever their spelling; Latin words whole or as the beginning of one. */
  const finderIn = (text: string) => {
    const plain = normalise(text)
    // what is written without spaces is looked for as it is: here it is one word, since to cut it takes long
    const keys = keysOf(plain.replace(japaneseRuns, ' の '))
    return (alias: Wanted) => (alias.plain === null ? keys.includes(alias.keys) : plain.includes(alias.plain))
  }
  return ({ id, subject, text }) => {
    const inSubject = finderIn(subject)
    const inText = finderIn(text)
    const about = new Set<string>()
    const mentioned = new Set<string>()
    for (const { page, words } of wanted) {
      // what a page is about weighs more than the same word in its text
      if (page === undefined ? words.some(inSubject) : page === id)
        for (const alias of words) if (!inSubject(alias)) about.add(alias.word)
      if (page === undefined && words.some(inText))
        for (const alias of words) if (!inText(alias)) mentioned.add(alias.word)
    }
    return { subject: [...about].sort(), mention: [...mentioned.difference(about)].sort() }
  }
}

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const japaneseRuns = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー〆]+/gu

/** The same words come again on each page. */
function remembered(key: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word) ?? key(word)
    known.set(word, found)
    return found
  }
}
