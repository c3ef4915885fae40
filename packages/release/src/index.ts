export { assemble, type BuiltSite, removeSite, restore } from './assemble.ts'
export { type Headers, headersOf, siteHeaders, speculationRulesName } from './headers.ts'
export type { Manifest } from './manifest.ts'
