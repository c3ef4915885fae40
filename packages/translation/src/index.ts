export { compareUnits, type UnitChange } from './compare-units.ts'
export { foldText } from './fold-text.ts'
export { pairWithTranslation } from './pair-with-translation.ts'
export { type TextUnit, textUnits } from './text-unit.ts'
