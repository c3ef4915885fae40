import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'
import { staleUnits } from './stale-units.ts'
import type { TextUnit } from './text-unit.ts'

function units(...texts: readonly string[]): readonly TextUnit[] {
  return texts.map((text, index) => ({ kind: 'paragraph', form: null, text, line: 10 * index + 10 }))
}

const before = units('Handeln ökar.', 'Avtalet gäller sedan 2019.', 'Ring oss gärna.')
const english = units('Trade grows.', 'The agreement has applied since 2019.', 'Please call us.')

function staleIn(...texts: readonly string[]): ReturnType<typeof staleUnits> {
  return staleUnits(sideBySide(units(...texts), english, { units: before }))
}

test('of a source that has not changed nothing is older', () => {
  expect(staleIn('Handeln ökar.', 'Avtalet gäller sedan 2019.', 'Ring oss gärna.')).toEqual([])
})

test('a changed unit is older', () => {
  expect(staleIn('Handeln ökar.', 'Avtalet gäller sedan 2020.', 'Ring oss gärna.')).toEqual([
    { index: 1, kind: 'older', sourceLine: 20 },
  ])
})

test('one that is gone is older, and what is left of the source is before it', () => {
  expect(staleIn('Handeln ökar.', 'Ring oss gärna.')).toEqual([{ index: 1, kind: 'older', sourceLine: 10 }])
})

test('several new ones in one place are told once, where they would stand', () => {
  expect(
    staleIn(
      'Handeln ökar.',
      'Hubben finns i Malmö.',
      'Den öppnade i våras.',
      'Avtalet gäller sedan 2019.',
      'Ring oss gärna.',
    ),
  ).toEqual([{ index: 0, kind: 'more', sourceLine: 20 }])
})

test('what has only moved is not older', () => {
  expect(staleIn('Ring oss gärna.', 'Handeln ökar.', 'Avtalet gäller sedan 2019.')).toEqual([])
})
