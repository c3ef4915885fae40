import { normalise } from '../languages/normalise.ts'
import type { SearchLanguage } from '../languages/search-language.ts'

/** The words that a text gives to the word list; one that is put together also gives its parts. */
export function listedWords(text: string, { listed, parts }: SearchLanguage): readonly string[] {
  return listed(normalise(text)).flatMap((word) => [word, ...parts(word)])
}
