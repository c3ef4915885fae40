import { anyLanguage } from './any-language.ts'
import { english } from './english.ts'
import { japanese } from './japanese.ts'
import type { SearchLanguage } from './search-language.ts'
import { swedish } from './swedish.ts'

const known: ReadonlyMap<string, SearchLanguage> = new Map([
  ['sv', swedish],
  ['en', english],
  ['ja', japanese],
])

/** How a language is searched; one that has no file of its own is taken word by word. */
export function searchLanguage(locale: string): SearchLanguage {
  return known.get(locale) ?? anyLanguage
}
