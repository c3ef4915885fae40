import { lostNumbers } from './numbers.ts'
import type { PageUnit } from './page-units.ts'

/** What a translation has lost of its source, or has beside it. */
export type LostMark = {
  readonly mark: string
  readonly variant: 'link' | 'picture' | 'code' | 'note' | 'break' | 'mark' | 'number' | 'added'
}

/** `{#tider}`, `{decorative}`, `{{ name }}`; languages are looked at by themselves. */
const marks = /\{\{.*?\}\}|\{%.*?%\}|\{#[^}]*\}|\{decorative\}/g
const languages = /\{lang=([^\s}]*)[^}]*\}/g

/**
 * What of a unit's links, pictures, code, notes, marks in braces and numbers its translation lacks, and which of them it
 * adds. A word's language need not be named in that language itself, and a translation may name more.
 */
export function lostMarks(
  source: PageUnit,
  sourceLocale: string,
  translation: PageUnit,
  targetLocale: string,
): readonly LostMark[] {
  const [before, after] = [keptBy(source), keptBy(translation)]
  const lost = without(before, after).map((mark): LostMark => ({ mark, variant: variantOf(mark) }))
  const spoken = without(languagesOf(source), languagesOf(translation)).filter((tag) => tag !== targetLocale)
  const numbers = lostNumbers(wordsOf(source), sourceLocale, wordsOf(translation), targetLocale)
  const found: readonly LostMark[] = [
    ...lost,
    ...spoken.map((tag): LostMark => ({ mark: `{lang=${tag}}`, variant: 'mark' })),
    ...numbers.map((mark): LostMark => ({ mark, variant: 'number' })),
  ]
  return found.length > 0
    ? found
    : without(after, before).map((mark): LostMark => ({ mark, variant: 'added' }))
}

function keptBy({ kept, written }: PageUnit): readonly string[] {
  return [...kept, ...(written.match(marks) ?? [])]
}

/** Each language once: how often a name is said is another thing in every language. */
function languagesOf({ written }: PageUnit): readonly string[] {
  return [...new Set([...written.matchAll(languages)].map(([, tag = '']) => tag))]
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
