const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const brokenJapanese =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。])\s*\n\s*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。])/gu

/** A text as the index takes it: NFKC, nothing invisible inside a word, no line break inside Japanese. */
export function indexedText(text: string): string {
  const visible = text.normalize('NFKC').replace(invisible, '')
  return visible.includes('\n') ? visible.replace(brokenJapanese, '') : visible
}
