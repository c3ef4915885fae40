import { english } from '../english.ts'
import { locale } from '../locale.ts'
import { pseudoLanguage } from './pseudo-language.ts'

/** Every text is its key in brackets and its values, so that hard-coded text stands out: `⟦page.updated⟧ 3 May 2026`. */
export const keyLanguage = pseudoLanguage(
  english,
  {
    ...english.facts,
    tag: locale('en-XA'),
    ownName: '⟦en-XA⟧',
    openGraph: 'en_XA',
    fallbacks: [english.facts.tag, ...english.facts.fallbacks],
  },
  (key, text) => [`⟦${withoutPlural(key)}⟧`, ...(text.match(/\{\{.+?\}\}/g) ?? [])].join(' '),
)

function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}
