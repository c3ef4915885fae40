import { locale } from '../../locale.ts'
import type { LocaleFacts } from '../../locale-facts.ts'

export const facts: LocaleFacts = {
  tag: locale('sv'),
  ownName: 'Svenska',
  direction: 'ltr',
  format: 'sv-SE',
  openGraph: 'sv_SE',
  fallbacks: [locale('en'), locale('ja')],
  quotes: ['”', '”', '’', '’'],
  scripts: ['Latin'],
  phonePrefix: '+46',
  searchPath: 'sok',
  vagueLinkTexts: [
    'här',
    'klicka här',
    'läs här',
    'läs mer',
    'läs mer här',
    'se mer',
    'mer',
    'mer information',
    'länk',
    'den här länken',
  ],
  longestSentence: { unit: 'words', count: 25 },
}
