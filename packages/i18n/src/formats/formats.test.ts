import { afterEach, expect, test, vi } from 'vitest'
import { formatJapaneseEra, i18n, locale } from '../index.ts'

const sv = locale('sv')
const en = locale('en')
const ja = locale('ja')
const all = [sv, en, ja]

afterEach(() => vi.unstubAllEnvs())

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm'])(
  'on a machine in %s a date is the same day and a time names its zone',
  (zone) => {
    vi.stubEnv('TZ', zone)
    expect(new Date(0).getTimezoneOffset()).toBe(
      { 'Pacific/Kiritimati': 640, 'Pacific/Pago_Pago': 660 }[zone] ?? -60,
    )
    expect(all.map((tag) => i18n.formatDate(tag, '2026-05-03'))).toEqual([
      '3 maj 2026',
      '3 May 2026',
      '2026年5月3日',
    ])
    expect(all.map((tag) => i18n.formatDateTime(tag, '2026-01-21T17:00'))).toEqual([
      '21 januari 2026 kl. 17:00 centraleuropeisk normaltid',
      '21 January 2026 at 17:00 Central European Standard Time',
      '2026年1月21日 17:00 中央ヨーロッパ標準時',
    ])
    expect(i18n.formatDateTime(sv, '2026-05-03T09:30:00')).toBe(
      '3 maj 2026 kl. 09:30 centraleuropeisk sommartid',
    )
    expect(formatJapaneseEra('2026-05-03')).toBe('令和8年5月3日')
    expect(formatJapaneseEra('2019-05-01')).toBe('令和元年5月1日')
  },
)

test.each(['2026-02-30', '2026-13-01', '03/05/2026', '2026-5-3', '2026-05-03T10:00', 'igår', ''])(
  'the date "%s" throws',
  (date) => {
    expect(() => i18n.formatDate(sv, date)).toThrow(RangeError)
    expect(() => formatJapaneseEra(date)).toThrow(RangeError)
  },
)

test('numbers have the language’s separators and minus', () => {
  expect(all.map((tag) => i18n.formatNumber(tag, 1234567.5))).toEqual([
    '1\u00a0234\u00a0567,5',
    '1,234,567.5',
    '1,234,567.5',
  ])
  expect(all.map((tag) => i18n.formatNumber(tag, -5))).toEqual(['\u22125', '-5', '-5'])
})

test('sizes are in thousands with one decimal and a no-break space', () => {
  const sizes = [0, 999, 1000, 1250, 999_949, 999_950, 1_234_567]
  expect(sizes.map((size) => i18n.formatBytes(sv, size))).toEqual([
    '0\u00a0B',
    '999\u00a0B',
    '1\u00a0kB',
    '1,3\u00a0kB',
    '999,9\u00a0kB',
    '1\u00a0MB',
    '1,2\u00a0MB',
  ])
  expect(all.map((tag) => i18n.formatBytes(tag, 1_234_567))).toEqual([
    '1,2\u00a0MB',
    '1.2\u00a0MB',
    '1.2\u00a0MB',
  ])
})

test('Swedish puts Å, Ä and Ö last, English beside A and O', () => {
  const words = ['Östra', 'Ängel', 'Åmål', 'Zink', 'Oslo', 'Alnarp']
  expect(words.toSorted(i18n.compare(sv))).toEqual(['Alnarp', 'Oslo', 'Zink', 'Åmål', 'Ängel', 'Östra'])
  expect(words.toSorted(i18n.compare(en))).toEqual(['Alnarp', 'Åmål', 'Ängel', 'Oslo', 'Östra', 'Zink'])
})

test('languages are named as inside a sentence', () => {
  expect(all.map((tag) => all.map((of) => i18n.languageName(tag, of)))).toEqual([
    ['svenska', 'engelska', 'japanska'],
    ['Swedish', 'English', 'Japanese'],
    ['スウェーデン語', '英語', '日本語'],
  ])
})
