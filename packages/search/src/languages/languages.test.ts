import { expect, test } from 'vitest'
import { katakanaKey } from './katakana-key.ts'
import { normalise } from './normalise.ts'
import { searchLanguage } from './search-languages.ts'

const [sv, en, ja, fi] = ['sv', 'en', 'ja', 'fi'].map(searchLanguage) as [
  ReturnType<typeof searchLanguage>,
  ReturnType<typeof searchLanguage>,
  ReturnType<typeof searchLanguage>,
  ReturnType<typeof searchLanguage>,
]

test('full width, soft hyphens and capitals make no difference', () => {
  expect(normalise('ＥＰＡ och fri\u00adhandel\u200b  ')).toBe('epa och frihandel')
  expect(normalise('ｽﾀｰﾄｱｯﾌﾟ')).toBe('スタートアップ')
})

test('a word with a hyphen is one word with parts', () => {
  expect(sv.words('eu-avtalet, 2.0 och o’hara')).toEqual(['eu-avtalet', '2.0', 'och', 'o’hara'])
  expect(sv.parts('eu-avtalet')).toEqual(['eu', 'avtalet'])
})

test('the neighbours’ letters are as the Swedish ones', () => {
  expect(sv.key('Øresund')).toBe(sv.key('öresund'))
  expect(sv.key('start-up')).toBe(en.key('startup'))
})

test('forms of a word have one stem, and a short word keeps its ending', () => {
  expect(new Set(['hubb', 'hubben', 'hubbar', 'hubbarna'].map((word) => sv.stem(word)))).toEqual(
    new Set(['hubb']),
  )
  expect(en.stem('investments')).toBe(en.stem('investing'))
  expect(sv.stem('ens')).toBe('ens')
})

test('words that say little are known, and a language without a list has none', () => {
  expect([sv.isStopWord('och'), sv.isStopWord('avtal'), fi.isStopWord('och')]).toEqual([true, false, false])
})

test('longer words leave room for more slips', () => {
  expect(['epa', 'avtal', 'socialforsakring'].map(sv.slips)).toEqual([0, 1, 2])
  expect(['ハブ', 'マルメ', 'スカンジナビア', '協定'].map(ja.slips)).toEqual([0, 1, 2, 0])
})

test('Japanese is cut by script and dictionary', () => {
  expect(ja.words('マルメ市への直行便')).toEqual(['マルメ', '市', 'へ', 'の', '直行', '便'])
  expect(ja.words('ジャパン・ブリッジ epa')).toEqual(['ジャパン', 'ブリッジ', 'epa'])
  expect(ja.parts('オフィスホテル')).toEqual(['オフィス', 'ホテル'])
})

test('a word is found whatever okurigana it is written with', () => {
  expect(ja.words('問い合わせ')).toEqual(['問い合わせ'])
  expect(ja.key('問合せ')).toBe(ja.key('問い合わせ'))
  expect(ja.words('入会する')).toEqual(['入会', 'する'])
})

test.each([
  ['スカンディナビア', 'スカンジナヴィア'],
  ['ベンチャー', 'ヴェンチャー'],
  ['アクセシビリティ', 'アクセシビリティー'],
  ['まるめ', 'マルメ'],
])('%s and %s are one word', (one, other) => {
  expect(katakanaKey(one)).toBe(katakanaKey(other))
})

test('the word list holds katakana, Latin words and words with okurigana, not what the dictionary cuts', () => {
  expect(ja.listed('マルメ市のepaについての問い合わせ')).toEqual(['マルメ', 'epa', '問い合わせ'])
})
