import type { DriftLabel, DriftScenario, ScenarioLocale } from '../drift-scenario.ts'
import type { Edit } from './edits.ts'

/** One page in three languages, block for block. */
export type TranslatedPage = Readonly<Record<ScenarioLocale, string>>

/** The scenario of `edits`, one after the other, to `page` in its language `from`; `alternatives` are further right answers. */
export function scenario(
  name: string,
  [page, from, to]: readonly [page: TranslatedPage, from: ScenarioLocale, to: ScenarioLocale],
  edits: readonly Edit[],
  expected: readonly DriftLabel[],
  ...alternatives: readonly (readonly DriftLabel[])[]
): DriftScenario {
  const before = page[from]
  const after = edits.reduce((text, edit) => edit(text), before)
  return { name, from, to, before, after, translation: page[to], expected, alternatives }
}
