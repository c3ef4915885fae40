import type { Term } from '@kakehashi/content'

/** A term that stands in a text, and the form in which it does. */
export type FoundTerm = { readonly term: Term; readonly form: string }

/**
 * The terms of a language that stand in a text. Of two that overlap the longer one counts. A form in small letters is
 * found in capitals too; one with a capital letter is a name, and is found as it is written.
 */
export function findTerms(text: string, glossary: readonly Term[], locale: string): readonly FoundTerm[] {
  const hits = glossary.flatMap((term) =>
    (term.forms[locale] ?? []).flatMap((form) =>
      [...text.matchAll(patternOf(form))].map(({ 0: { length }, index }) => ({ term, form, index, length })),
    ),
  )
  const isWithin = (hit: (typeof hits)[number]) =>
    hits.some(
      ({ index, length }) =>
        length > hit.length && index <= hit.index && index + length >= hit.index + hit.length,
    )
  const outer = hits.filter((hit) => !isWithin(hit)).sort((a, b) => a.index - b.index)
  return [...new Map(outer.map(({ term, form }) => [term.key, { term, form }])).values()]
}

/** The first of some forms that stands in a text, null where none does. */
export function formIn(text: string, forms: readonly string[]): string | null {
  return forms.find((form) => indexOfForm(text, form) !== -1) ?? null
}

/** Where a form first stands in a text, -1 where it does not. */
export function indexOfForm(text: string, form: string): number {
  return text.search(patternOf(form))
}

const patterns = new Map<string, RegExp>()

/** Letters that are written with spaces between words: only beside one of these does a word begin or end. */
const spaced = '[\\p{L}--[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]]'

function patternOf(form: string): RegExp {
  const known = patterns.get(form)
  if (known !== undefined) return known
  const words = form.replace(/\*$/, '')
  const written = words.split(/\s+/).map(RegExp.escape).join('\\s+')
  const [start, end] = [new RegExp(`^${spaced}`, 'v'), new RegExp(`${spaced}$`, 'v')]
  const before = start.test(words) ? `(?<!${spaced})` : ''
  const after = end.test(words) && words === form ? `(?!${spaced})` : ''
  const pattern = new RegExp(before + written + after, words === words.toLowerCase() ? 'giv' : 'gv')
  patterns.set(form, pattern)
  return pattern
}
