import { join } from 'node:path'
import type { CorpusPage } from './corpus.ts'
import type { Cost } from './run-measured.ts'
import { eleventy } from './systems/eleventy.ts'
import { floor } from './systems/floor.ts'
import { hugo } from './systems/hugo.ts'
import { kakehashi, kakehashiEdited, kakehashiPages, kakehashiUnchanged } from './systems/kakehashi.ts'
import { starlight } from './systems/starlight.ts'

/** A way to make a site of a corpus: the same pages in three languages, with navigation, contents lists, hreflang, sitemap, feeds. */
export type System = {
  /** As it stands in the table, with its version. */
  readonly name: string
  /** Installs what it needs below a folder that stays; null where it cannot be had, and why. */
  readonly prepare: (workDir: string) => Promise<{ readonly missing: string } | null>
  /** Writes the corpus in its own form into an empty folder. */
  readonly write: (corpus: readonly CorpusPage[], folder: string) => void
  /** Builds cold, into an empty output folder within, and tells what it took. */
  readonly build: (folder: string, workDir: string) => Promise<Cost>
  /** Where the output is, for counting. */
  readonly output: (folder: string) => string
}

/** Every system, in the order of the table. */
export const systems: readonly System[] = [
  floor,
  kakehashiPages,
  hugo,
  eleventy,
  kakehashi,
  kakehashiUnchanged,
  kakehashiEdited,
  starlight,
]

/** The folder that what is installed for a system stays in. */
export function installedIn(workDir: string, name: string): string {
  return join(workDir, 'installed', name)
}
