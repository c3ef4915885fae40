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
 * A word in katakana or hiragana as katakana, foreign sounds in their plainest spelling.
 * @example katakanaKey('スカンディナビア') === katakanaKey('スカンジナヴィア')
 */
export function katakanaKey(word: string): string {
  const katakana = word.replace(/[ぁ-ゖ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
  return variants.reduce((text, [pattern, to]) => text.replace(pattern, to), katakana)
}
