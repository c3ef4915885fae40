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
  vagueLinkTexts: [
    'こちら',
    'ここ',
    '詳細',
    '詳細はこちら',
    '詳しくはこちら',
    '続きを読む',
    'もっと見る',
    'クリック',
    'こちらをクリック',
    'リンク',
  ],
  longestSentence: { unit: 'characters', count: 100 },
}
