import { normalise } from '../languages/normalise.ts'
import type { SearchLanguage } from '../languages/search-language.ts'

/** The words that a text gives to the word list; one that is put together also gives its parts. */
export function listedWords(text: string, { words, parts, isListed }: SearchLanguage): readonly string[] {
  return words(normalise(text))
    .filter((word) => isListed(word) && !/^\p{sc=Hiragana}+$/u.test(word))
    .flatMap((word) => [word, ...parts(word)])
}
