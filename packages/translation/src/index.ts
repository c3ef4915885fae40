export { type AlignedUnit, alignUnits } from './align-units.ts'
export { checkGlossary } from './check-glossary.ts'
export { checkRecords } from './check-records.ts'
export { foldText } from './fold-text.ts'
export { pairWithTranslation } from './pair-with-translation.ts'
export {
  type Quality,
  qualities,
  readRecord,
  type TranslationRecord,
  writeRecord,
} from './record.ts'
export { recordChanges } from './record-changes.ts'
export { type Done, recordDone } from './record-done.ts'
export { sideBySide, type UnitPair } from './side-by-side.ts'
export { type StaleUnit, staleUnits } from './stale-units.ts'
export { type RecordedUnit, type TextUnit, textUnits } from './text-unit.ts'
export { type StaleBlock, type State, type TranslationState, translationState } from './translation-state.ts'
export { type PageStatus, recordOf, recordText, sourceOf, translationStatus } from './translation-status.ts'
export { type TranslationUpdate, updateTranslation } from './update-translation.ts'
export { type WordRun, wordDifference } from './word-difference.ts'
