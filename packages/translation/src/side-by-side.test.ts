import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'
import type { TextUnit } from './text-unit.ts'

function units(...texts: readonly string[]): readonly TextUnit[] {
  return texts.map((text, index) => ({ kind: 'paragraph', form: null, text, line: index + 1 }))
}

/** Each pair as `change: before → source | translation`. */
function shown(...args: Parameters<typeof sideBySide>): readonly string[] {
  return sideBySide(...args).map(
    ({ change, before, source, translation }) =>
      `${change}: ${before?.text ?? '–'} → ${source?.text ?? '–'} | ${translation?.text ?? '–'}`,
  )
}

const before = units('Handeln ökar.', 'Avtalet gäller sedan 2019.', 'Ring oss gärna.')
const english = units('Trade grows.', 'The agreement has applied since 2019.', 'Please call us.')

test('what changed has its old text, what is new has a gap, and the others stand as they stood', () => {
  const source = units(
    'Handeln ökar.',
    'Avtalet gäller sedan 2020.',
    'Hubben finns i Malmö.',
    'Ring oss gärna.',
  )
  expect(shown(source, english, { units: before })).toEqual([
    'kept: Handeln ökar. → Handeln ökar. | Trade grows.',
    'changed: Avtalet gäller sedan 2019. → Avtalet gäller sedan 2020. | The agreement has applied since 2019.',
    'added: – → Hubben finns i Malmö. | –',
    'kept: Ring oss gärna. → Ring oss gärna. | Please call us.',
  ])
})

test('what is gone keeps its translation beside it', () => {
  const source = units('Handeln ökar.', 'Ring oss gärna.')
  expect(shown(source, english, { units: before })[1]).toBe(
    'removed: Avtalet gäller sedan 2019. → – | The agreement has applied since 2019.',
  )
})

test('what has been translated since stands beside what was added', () => {
  const source = units('Handeln ökar.', 'Avtalet gäller sedan 2019.', 'Hubben finns.', 'Ring oss gärna.')
  const now = units(
    'Trade grows.',
    'The agreement has applied since 2019.',
    'The hub exists.',
    'Please call us.',
  )
  const pairs = sideBySide(source, now, { units: before })
  expect(pairs.map(({ translation }) => translation?.text)).toContain('The hub exists.')
  expect(pairs).toHaveLength(4)
})

test('without a record units are paired as they stand, and what only the translation has comes where it stands there', () => {
  const source = units('Avtalet gäller sedan 2019.', 'Ring oss gärna på 040-34 40 83.')
  const now = units(
    'The agreement has applied since 2019.',
    'A note for readers.',
    'Call us on 040-34 40 83.',
  )
  expect(shown(source, now, null)).toEqual([
    'null: – → Avtalet gäller sedan 2019. | The agreement has applied since 2019.',
    'null: – → – | A note for readers.',
    'null: – → Ring oss gärna på 040-34 40 83. | Call us on 040-34 40 83.',
  ])
})
