export { assemble, removeSite, restore } from './assemble.ts'
export type { Manifest } from './manifest.ts'
