import { lostNumbers } from './numbers.ts'
import type { PageUnit } from './page-units.ts'

/** What a translation has lost of its source, or has beside it. */
export type LostMark = {
  readonly mark: string
  readonly variant: 'link' | 'picture' | 'code' | 'note' | 'break' | 'mark' | 'number' | 'added'
}

const placeholders = /\{\{.*?\}\}|\{%.*?%\}|\{decorative\}/g
const anchors = /\{[^{}]*?(#[^}\s]*)[^}]*\}/g
/** Words in another language, `[ord]{lang=sv}`, and a whole block, `… {lang=sv}`. */
const spans = /\[([^[\]]*)\](\{lang=([^}]*)\})/g
const blocks = /(?<!\])\{(?:#\S* +)?lang=([^}\s]*)[^}]*\}/g

/**
 * What of a unit's links, pictures, code, notes, marks in braces and numbers its translation lacks, and which of them it
 * adds. A language need not be named where its words have been translated, nor in a text of that language.
 */
export function lostMarks(
  source: PageUnit,
  sourceLocale: string,
  translation: PageUnit,
  targetLocale: string,
): readonly LostMark[] {
  const [before, after] = [keptBy(source), keptBy(translation)]
  const lost = without(before, after).map((mark): LostMark => ({ mark, variant: variantOf(mark) }))
  const numbers = lostNumbers(wordsOf(source), sourceLocale, wordsOf(translation), targetLocale)
  const found: readonly LostMark[] = [
    ...lost,
    ...lostLanguages(source.written, translation.written, targetLocale).map(
      (mark): LostMark => ({ mark, variant: 'mark' }),
    ),
    ...numbers.map((mark): LostMark => ({ mark, variant: 'number' })),
  ]
  return found.length > 0
    ? found
    : without(after, before).map((mark): LostMark => ({ mark, variant: 'added' }))
}

function keptBy({ kept, written }: PageUnit): readonly string[] {
  const named = [...written.matchAll(anchors)].map(([, id]) => `{${id}}`)
  return [...kept, ...(written.match(placeholders) ?? []), ...named]
}

function lostLanguages(source: string, translation: string, locale: string): readonly string[] {
  const ofWords = [...source.matchAll(spans)].flatMap(([whole, words = '', mark = '', tag]) =>
    tag === locale || !translation.includes(words) || translation.includes(whole) ? [] : mark,
  )
  const ofBlock = [...source.matchAll(blocks)].flatMap(([, tag]) =>
    tag === locale || [...translation.matchAll(blocks)].some(([, other]) => other === tag)
      ? []
      : `{lang=${tag}}`,
  )
  return [...ofWords, ...ofBlock]
}

/** The words alone, without addresses and marks. */
function wordsOf({ written }: PageUnit): string {
  return written.replace(/\]\([^)\s]*|<[^>]*>|`[^`]*`|\[\^[^\]]*\]|\{[#%{l][^}]*\}+/g, ' ')
}

/** What of a list another lacks, each as often as it does. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((item) => {
    const at = left.indexOf(item)
    if (at === -1) return true
    left.splice(at, 1)
    return false
  })
}

function variantOf(mark: string): LostMark['variant'] {
  if (mark.startsWith('](')) return 'link'
  if (mark.startsWith('![')) return 'picture'
  if (mark.startsWith('`')) return 'code'
  if (mark.startsWith('[^')) return 'note'
  return mark === '\\' ? 'break' : 'mark'
}
