export { assemble, type BuiltSite, removeSite, restore } from './assemble.ts'
export type { Manifest } from './manifest.ts'
