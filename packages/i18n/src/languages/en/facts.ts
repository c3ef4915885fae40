import { locale } from '../../locale.ts'
import type { LocaleFacts } from '../../locale-facts.ts'

export const facts: LocaleFacts = {
  tag: locale('en'),
  ownName: 'English',
  direction: 'ltr',
  format: 'en-GB',
  openGraph: 'en_GB',
  fallbacks: [locale('sv'), locale('ja')],
  quotes: ['“', '”', '‘', '’'],
  scripts: ['Latin'],
  phonePrefix: null,
  searchPath: 'search',
  vagueLinkTexts: [
    'here',
    'click here',
    'read here',
    'read more',
    'read more here',
    'see more',
    'more',
    'more information',
    'learn more',
    'link',
    'this link',
  ],
  longestSentence: { unit: 'words', count: 30 },
}
