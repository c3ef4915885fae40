import type { Page } from '@kakehashi/content'
import type { Problem } from '@kakehashi/problems'
import { lostMarks } from './lost-marks.ts'
import { type PageUnit, pageUnits } from './page-units.ts'
import type { Report } from './reporter.ts'

type Written = Pick<Page, 'frontMatter' | 'positions' | 'body' | 'source' | 'locale'>

/**
 * What is wrong with a page that was written from targets, each at the line of its unit in the exchange file: texts that
 * have become something else or have lost a part, else the errors that the page would have.
 */
export function checkWrittenPage(
  source: Page,
  page: Written,
  targets: ReadonlyMap<string, string>,
  errors: readonly Problem[],
  lines: ReadonlyMap<string, number>,
  report: Report,
): readonly Problem[] {
  const units = pageUnits(source)
  // a translation may have a field that its source lacks
  const written = pageUnits(page).filter(({ id, lines }) => lines.length > 0 || targets.has(id))
  const broken = brokenUnits(units, written, targets, { source: source.locale, target: page.locale })
  return broken.length > 0
    ? broken.map(({ id, code, values }) => report(code, lines.get(id) ?? 1, { unit: id, ...values }))
    : errors.map(({ code, values, place }) =>
        report(code, lines.get(unitAt(page, written, place.line)) ?? 1, values),
      )
}

type Broken = Pick<Problem, 'code' | 'values'> & { readonly id: string }

/** The first unit that has become something else, after which all differ; else what each has lost. */
function brokenUnits(
  units: readonly PageUnit[],
  written: readonly PageUnit[],
  targets: ReadonlyMap<string, string>,
  locales: { readonly source: string; readonly target: string },
): readonly Broken[] {
  const bare = (text: string) => text.replace(/\s*\n\s*/g, '\n')
  const other = units.findIndex(({ id, unit, lines }, index) => {
    const found = written[index]
    if (found === undefined || found.id !== id || found.unit.kind !== unit.kind) return true
    return (
      lines.length > 0 && (found.unit.form !== unit.form || found.written !== bare(targets.get(id) ?? ''))
    )
  })
  const first = units[other] ?? (written.length > units.length ? units.at(-1) : undefined)
  if (first !== undefined) {
    const lost = units.flatMap((unit) => withoutNotes(unit, targets.get(unit.id) ?? ''))
    return lost.length > 0 ? lost : [{ id: first.id, code: 'exchange-structure', values: {} }]
  }
  return units.flatMap((unit, index) => {
    const translation = written[index] ?? unit
    return lostMarks(unit, locales.source, translation, locales.target).map(({ mark, variant }): Broken => {
      return { id: unit.id, code: 'exchange-lost', values: variant === 'mark' ? { mark } : { mark, variant } }
    })
  })
}

/** The notes and pictures that a text has lost: without them another block is gone, or is another thing. */
function withoutNotes({ id, kept }: PageUnit, target: string): readonly Broken[] {
  return kept
    .filter((mark) => /^\[\^|^!\[\]/.test(mark) && !target.includes(mark.replace(/^!\[|\)$/g, '')))
    .map((mark) => ({
      id,
      code: 'exchange-lost',
      values: { mark, variant: mark.startsWith('!') ? 'picture' : 'note' },
    }))
}

/** The id of the unit on a line of the page's file. */
function unitAt({ source }: Written, units: readonly PageUnit[], line: number): string {
  const last = units.findLast(({ unit, lines }) => lines.length > 0 && unit.line <= line)
  return last?.id ?? (source.text.split('\n')[line - 1] ?? '').replace(/:.*/, '')
}
