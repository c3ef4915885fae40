export { assemble, type BuiltSite, removeSite, restore } from './assemble.ts'
export { contentSecurityPolicy } from './content-security-policy.ts'
export { contentType } from './content-type.ts'
export type { Manifest } from './manifest.ts'
