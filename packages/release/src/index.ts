export { assemble } from './assemble.ts'
export { checkManifest, type Manifest, type ManifestEntry, manifestName } from './manifest.ts'
