export { assemble, type BuiltSite, removeSite, restore } from './assemble.ts'
export { type Headers, headersOf, type ServedSite, siteHeaders, speculationRulesName } from './headers.ts'
export { headersFileName } from './headers-file.ts'
export { type Manifest, manifestName } from './manifest.ts'
