const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’./&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** Words between spaces and punctuation; a hyphen or an apostrophe inside a word belongs to it. */
export function latinWords(text: string): readonly string[] {
  return text.match(word) ?? []
}

/** The parts of a word with hyphens or other inner punctuation. */
export function latinParts(word: string): readonly string[] {
  return word.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '')
}

/**
 * A word without diacritics and inner punctuation, the Danish and Norwegian letters as their Swedish neighbours.
 * @example latinKey('øresund') === latinKey('Öresund')
 */
export function latinKey(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'a')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** One slip in words of four letters and more, two in words of eight. */
export function latinSlips(key: string): number {
  return key.length < 4 ? 0 : key.length < 8 ? 1 : 2
}

/** Removes the longest of the endings from a key, where enough is left. */
export function withoutEnding(key: string, endings: RegExp): string {
  const stem = key.replace(endings, '')
  return stem.length >= 3 ? stem : key
}
