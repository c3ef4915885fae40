/**
 * Faults of accessibility that are put, one at a time, into the built pages, to see who finds them. They are
 * a cross-section of chapter 9 of EN 301 549, chosen without regard to what any tool looks for: some show in
 * one state, at one width or in one colour scheme only, and some can be seen by nobody but a human.
 */
import { distinguishableFaults } from './distinguishable.ts'
import { navigableFaults } from './navigable.ts'
import { operableFaults } from './operable.ts'
import { perceivableFaults } from './perceivable.ts'
import type { PlantedFault } from './plant.ts'
import { pointerFaults } from './pointer.ts'
import { presentationFaults } from './presentation.ts'
import { robustFaults } from './robust.ts'
import { understandableFaults } from './understandable.ts'

export type { PlantedFault } from './plant.ts'
export { replaceOnce } from './plant.ts'

/** Sorted by clause. */
export const plantedFaults: readonly PlantedFault[] = [
  ...perceivableFaults,
  ...distinguishableFaults,
  ...presentationFaults,
  ...operableFaults,
  ...navigableFaults,
  ...pointerFaults,
  ...understandableFaults,
  ...robustFaults,
]
