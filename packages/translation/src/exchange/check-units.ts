import type { Problem } from '@kakehashi/problems'
import { foldText } from '../fold-text.ts'
import type { PageUnit } from './page-units.ts'
import type { ReadFile, ReadUnit } from './read-file.ts'
import type { Report } from './reporter.ts'

/** Every unit once, made from the source as it is now, and translated. */
export function checkUnits(units: readonly PageUnit[], file: ReadFile, report: Report): readonly Problem[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const seen = new Set<string>()
  const faults = file.units.flatMap((unit) => {
    const { id, line, target } = unit
    const fault = (code: Problem['code'], variant?: string) => {
      return [report(code, line, { unit: id, ...(variant !== undefined && { variant }) })]
    }
    const own = known.get(id)
    if (seen.has(id)) return fault('exchange-unit', 'repeated')
    seen.add(id)
    if (own === undefined) return fault('exchange-unit')
    if (!isSame(own, unit)) return fault('exchange-stale')
    return target === null || target.trim() === '' ? fault('exchange-untranslated') : []
  })
  const missing = units.filter(({ id }) => !seen.has(id))
  return [
    ...faults,
    ...missing.map(({ id }) => report('exchange-unit', file.line, { unit: id, variant: 'missing' })),
  ]
}

/** How lines are wrapped and quotes are written is nothing to translate. */
function isSame({ written }: PageUnit, { source }: ReadUnit): boolean {
  return foldText(written) === foldText(source)
}
