import { locale } from '../../locale.ts'
import type { LocaleFacts } from '../../locale-facts.ts'

export const facts: LocaleFacts = {
  tag: locale('ja'),
  ownName: '日本語',
  direction: 'ltr',
  format: 'ja-JP',
  openGraph: 'ja_JP',
  fallbacks: [locale('en'), locale('sv')],
  quotes: null,
  scripts: ['Han', 'Hiragana', 'Katakana'],
  phonePrefix: null,
  searchPath: 'kensaku',
}
