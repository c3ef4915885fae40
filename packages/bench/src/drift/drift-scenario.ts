export type ScenarioLocale = 'sv' | 'en' | 'ja'

/** A source text before and after an edit, and the labels of what the translation of the text before has to catch up with. */
export type DriftScenario = {
  readonly name: string
  readonly from: ScenarioLocale
  readonly to: ScenarioLocale
  /** The whole file, with its front matter. */
  readonly before: string
  readonly after: string
  /** The translation of `before`, the whole file. */
  readonly translation: string
  /** Empty where the translation has nothing to catch up with. */
  readonly expected: readonly DriftLabel[]
  /** Answers that are as right as `expected`: of two neighbours that swap places, either may be the one that moved. */
  readonly alternatives?: readonly (readonly DriftLabel[])[]
}

/**
 * One block. `text` is the beginning of its text in `after` (in `before` where it was removed), without the marks of heading, list,
 * cell, definition, note, box, picture or field before it. `in` is the beginning, likewise, of the block in the translation that
 * it concerns, null for added ones. Both stand once in their file, but for equal blocks: then `occurrence` counts them, from 1.
 */
export type DriftLabel = {
  readonly change: 'changed' | 'added' | 'removed' | 'moved'
  readonly text: string
  readonly in: string | null
  readonly occurrence?: number
}
