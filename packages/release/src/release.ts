import type { Manifest } from './manifest.ts'
import type { ServedSite } from './served-site.ts'

/** A finished site by its name, what it holds and how it is served. */
export type Release = {
  /** The first sixteen hexadecimal digits of the SHA-256 of its manifest. */
  readonly id: string
  readonly manifest: Manifest
  readonly served: ServedSite
}
