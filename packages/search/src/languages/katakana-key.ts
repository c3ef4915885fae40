const rows: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  s: 'サシスセソ',
  t: 'タチツテト',
  n: 'ナニヌネノ',
  h: 'ハヒフヘホ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
  g: 'ガギグゲゴ',
  z: 'ザジズゼゾ',
  d: 'ダヂヅデド',
  b: 'バビブベボ',
  p: 'パピプペポ',
}

const syllables = new Map<string, string>([
  ...Object.entries(rows).flatMap(([consonant, row]) =>
    [...row].map((kana, index): [string, string] => [kana, consonant + 'aiueo'[index]]),
  ),
  ...[...'ヤユヨャュョ'].map((kana, index): [string, string] => [kana, `y${'auo'[index % 3]}`]),
  ...[...'ワヲン'].map((kana, index): [string, string] => [kana, ['wa', 'o', 'n'][index] ?? '']),
])

/** Spellings of foreign sounds that are used side by side, the older and shorter one last. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
  [/[デヂ]ィ/g, 'ジ'],
  [/[デヂ]ュ/g, 'ジュ'],
  [/ヂ/g, 'ジ'],
  [/ヅ/g, 'ズ'],
  [/テ[ィュ]/g, 'チ'],
  [/[トツ]ゥ/g, 'ト'],
  [/ドゥ/g, 'ド'],
  [/ウィ/g, 'イ'],
  [/ウェ/g, 'エ'],
  [/ウォ/g, 'オ'],
  [/[シス]ェ/g, 'セ'],
  [/[ジズ]ェ/g, 'ゼ'],
  [/チェ/g, 'チ'],
  [/ファ/g, 'ハ'],
  [/フィ/g, 'ヒ'],
  [/フェ/g, 'ヘ'],
  [/フォ/g, 'ホ'],
  [/([イキシチニヒミリギジビピ])ヤ/g, '$1ア'],
  [/[ー・ッ]/g, ''],
]

/**
 * A word in katakana or hiragana by its sound, in Latin letters; spellings of one foreign word have the same key.
 * @example katakanaKey('スカンディナビア') === katakanaKey('スカンジナヴィア')
 */
export function katakanaKey(word: string): string {
  const katakana = word.replace(/[ぁ-ゖ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
  const plain = variants.reduce((text, [pattern, to]) => text.replace(pattern, to), katakana)
  return [...plain].map((kana) => syllables.get(kana) ?? '').join('')
}
