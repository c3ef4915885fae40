import type { Block, Graph, Page, Term } from '@kakehashi/content'
import { codeFrame, type Problem, problem } from '@kakehashi/problems'
import { findTerms, formIn, indexOfForm } from './find-terms.ts'
import { pairWithTranslation } from './pair-with-translation.ts'
import { type TextUnit, textUnits } from './text-unit.ts'

type Position = Block['position']

/** What was found of a translation, as long as neither it, its source nor the glossary changes. */
const known = new WeakMap<
  Page,
  { readonly source: Page; readonly terms: string; readonly problems: readonly Problem[] }
>()

/**
 * A warning wherever a source names a term of the glossary and the block of the translation that belongs to it has none
 * of the term's forms, or one that is not to be written.
 */
export function checkGlossary({ nodes, glossary }: Graph): readonly Problem[] {
  if (glossary.length === 0) return []
  const terms = JSON.stringify(glossary)
  return [...nodes.values()].flatMap(({ source, files, owner }) =>
    [...files.values()].flatMap((page) => {
      if (owner !== null || page === source) return []
      const before = known.get(page)
      if (before?.source === source && before.terms === terms) return before.problems
      const problems = wrongTerms(source, page, glossary)
      known.set(page, { source, terms, problems })
      return problems
    }),
  )
}

function wrongTerms(source: Page, page: Page, all: readonly Term[]): readonly Problem[] {
  const glossary = possibleTerms(source, all)
  const [units, others] = [textUnits(source), textUnits(page)]
  const pairs = pairWithTranslation(units, others)
  return units.flatMap((unit, index) => {
    const pair = pairs[index] ?? -1
    const other = others[pair]
    if (other === undefined || unit.kind === 'code') return []
    const text = plainWords(other.text)
    return findTerms(plainWords(unit.text), glossary, source.locale).flatMap(({ term, form }) => {
      const fault = faultOf(term, text, page.locale)
      if (fault === null) return []
      const { file, text: whole } = page.source
      const { line, column } = placeIn(page, others, pair, fault.found)
      const from = placeIn(source, units, index, form)
      const values = {
        term: shown(form),
        wanted: shown(fault.wanted),
        place: `${source.source.file}:${from.line}:${from.column}`,
        ...(fault.found !== null && { found: shown(fault.found), variant: 'avoid' }),
      }
      return problem('glossary-term', { file, line, column }, values, codeFrame(whole, line, column))
    })
  })
}

/** The terms whose first words stand in a page: most of a glossary is no matter of most pages. */
function possibleTerms({ source, locale }: Page, glossary: readonly Term[]): readonly Term[] {
  const text = source.text.toLowerCase()
  const firstWord = (form: string) => form.toLowerCase().split(/[\s*]/)[0] ?? ''
  return glossary.filter(
    ({ forms }) => forms[locale]?.some((form) => text.includes(firstWord(form))) === true,
  )
}

type Fault = { readonly wanted: string; readonly found: string | null }

/** Null where the text says the term as it should, or where the glossary has no word for it. */
function faultOf(term: Term, text: string, locale: string): Fault | null {
  const [wanted, ...others] = term.forms[locale] ?? []
  if (wanted === undefined) return null
  const found = formIn(text, term.not[locale] ?? [])
  if (found !== null) return { wanted, found }
  return formIn(text, [wanted, ...others]) === null ? { wanted, found: null } : null
}

/** A unit's words without addresses, code, readings and marks of emphasis. */
function plainWords(text: string): string {
  return text
    .replace(/\]\([^)\s]*|`[^`]*`/g, ' ')
    .replace(/\{([^|{}]+)\|[^}]*\}/g, '$1')
    .replace(/[*[\]!]+/g, '')
}

function shown(form: string): string {
  return form.replace(/\*$/, '…')
}

/** Where a form stands in the file; where it is parted by markup, or null, where its unit begins. */
function placeIn(page: Page, units: readonly TextUnit[], index: number, form: string | null): Position {
  const block = page.body.blocks[index - (units.length - page.body.blocks.length)]
  const field = units[index]?.kind.replace('field:', '') ?? ''
  const start = block?.position ?? page.positions.get(field) ?? { line: 1, column: 1 }
  const rows = page.source.text.split('\n').slice(start.line - 1, start.line - 1 + (block?.lines.length ?? 1))
  for (const [row, text] of rows.entries()) {
    const from = row === 0 ? start.column - 1 : 0
    const at = form === null ? -1 : indexOfForm(text.slice(from), form)
    if (at !== -1) return { line: start.line + row, column: from + at + 1 }
  }
  return start
}
