import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from './configuration-error.ts'

export { ConfigurationError }

/** Where a project has what: all that can be told without what its sites say of themselves. */
export type ProjectFolders = {
  readonly rootDir: string
  readonly contentDir: string
  /** Where builds into the same output folders work, one at a time; what is in it does not outlast them. */
  readonly workDir: string
  /** What the last good build into the same folders leaves of `workDir` for the next one; it may be removed at any time. */
  readonly lastWorkDir: string
  /** Whether what is built lies in `workDir`, so that the finished site can take it instead of copying it. */
  readonly removesBuilt: boolean
  /** Where the search bundles are made, one folder for each language. */
  readonly bundlesDir: string
  /** Sorted by name. */
  readonly sites: readonly SiteFolders[]
  /** What a process that works on the same folders must have in its environment. */
  readonly environment: Environment
}

export type SiteFolders = {
  /** The folder's name. */
  readonly id: string
  /** The folder with `site.ts` and `eleventy.config.js`. */
  readonly folder: string
  /** Where Eleventy works, before the output is put in place. */
  readonly built: WorkFolders
  /** Where that was at the last build, as far as it stays. */
  readonly lastBuilt: WorkFolders
  /** Where the finished site stands. */
  readonly distDir: string
}

/**
 * A folder and what is in it: `pagesDir` is what will be published, `copiesDir` holds the pages to index by language, `drawnFile`
 * says what they were drawn from, and in `spareDir` is the finished site that was replaced.
 */
export type WorkFolders = {
  readonly folder: string
  readonly pagesDir: string
  readonly copiesDir: string
  readonly drawnFile: string
  readonly spareDir: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folders of the project around a folder. `KAKEHASHI_CONTENT` and `KAKEHASHI_OUT` name other ones for content and output, seen
 * from that folder; empty ones count as absent. @throws {ConfigurationError} where there is no project.
 */
export function projectFolders(from: string, environment: Environment): ProjectFolders {
  const rootDir = findRoot(from)
  const content = folderOf(from, environment['KAKEHASHI_CONTENT'])
  const out = folderOf(from, environment['KAKEHASHI_OUT'])
  const workDir = join(rootDir, '.cache', 'builds', out === undefined ? 'dist' : keyOf(out))
  const lastWorkDir = `${workDir}.last`
  const names = readdirSync(join(rootDir, 'sites'))
    .filter((name) => existsSync(join(rootDir, 'sites', name, 'site.ts')))
    .sort()
  return {
    rootDir,
    contentDir: content ?? join(rootDir, 'content'),
    workDir,
    lastWorkDir,
    removesBuilt: out !== undefined,
    bundlesDir: out === undefined ? join(rootDir, 'packages/search/.built') : join(workDir, 'search'),
    sites: names.map((id) => {
      const folder = join(rootDir, 'sites', id)
      return {
        id,
        folder,
        built: workFolders(out === undefined ? join(folder, '.built') : join(workDir, id)),
        lastBuilt: workFolders(join(lastWorkDir, id)),
        distDir: out === undefined ? join(folder, 'dist') : join(out, id),
      }
    }),
    environment: { ...(content && { KAKEHASHI_CONTENT: content }), ...(out && { KAKEHASHI_OUT: out }) },
  }
}

export function workFolders(folder: string): WorkFolders {
  return {
    folder,
    pagesDir: join(folder, 'site'),
    copiesDir: join(folder, 'search'),
    drawnFile: join(folder, 'drawn.json'),
    spareDir: join(folder, 'spare'),
  }
}

/** A name for what belongs to an output folder: its working files are no part of it. */
function keyOf(out: string): string {
  return createHash('sha256').update(out).digest('hex').slice(0, 16)
}

function folderOf(from: string, named: string | undefined): string | undefined {
  return named ? resolve(from, named) : undefined
}

function findRoot(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'sites')) && existsSync(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) throw new ConfigurationError(`No folder "sites" in ${from} or above it.`)
  }
}
