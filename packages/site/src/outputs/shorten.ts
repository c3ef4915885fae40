import type { Locale } from '@kakehashi/i18n'

/**
 * The beginning of a text, at most `length` UTF-16 units: whole sentences if they fill half of it, else whole words
 * and an ellipsis.
 * @example shorten('Malmö och Japan möts.', 12, locale('sv')) // 'Malmö och…'
 */
export function shorten(text: string, length: number, locale: Locale): string {
  if (text.length <= length) return text
  const sentences = beginning(text, length, locale, 'sentence').trimEnd()
  if (sentences.length >= length / 2) return sentences
  const words = beginning(text, length - 1, locale, 'word')
  const start = words === '' ? beginning(text, length - 1, locale, 'grapheme') : words
  return `${start.replace(/[\s\p{Ps}\p{Pi}\p{Pd},;:、，；：]+$/u, '')}…`
}

type Granularity = 'sentence' | 'word' | 'grapheme'

/** By language and granularity: to make one takes longer than to use it. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(locale: Locale, granularity: Granularity): Intl.Segmenter {
  const key = `${locale} ${granularity}`
  const made = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity })
  segmenters.set(key, made)
  return made
}

function beginning(text: string, length: number, locale: Locale, granularity: Granularity): string {
  let end = 0
  for (const { index, segment } of segmenter(locale, granularity).segment(text)) {
    if (index + segment.trimEnd().length > length) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
