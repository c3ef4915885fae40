import { hash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@kakehashi/i18n'
import { type Project, type ProjectSite, programVersion } from '@kakehashi/site'

/** The folder of a finished site with the search bundles. */
export const bundlesFolder = 'pagefind'

/** By language, a name for what its search is made of. */
export type Indexed = Readonly<Record<Locale, string>>

/** What the search of these languages would be made of now. */
export function indexedNow(
  { rootDir }: Project,
  sites: readonly ProjectSite[],
  locales: readonly Locale[],
): Indexed {
  const program = programVersion(rootDir, 'search')
  return Object.fromEntries(
    locales.map((locale) => {
      const copies = sites.map(({ built }) => join(built.copiesDir, `${locale}.jsonl`)).filter(existsSync)
      const texts = copies.map((file) => hash('sha256', readFileSync(file)))
      return [locale, hash('sha256', [program, ...texts].join())]
    }),
  )
}

/** The languages whose search would come out as it stands in all finished sites, where these are as the last build left them. */
export function keptIndexes(
  project: Project,
  sites: readonly ProjectSite[],
  now: Indexed,
): readonly Locale[] {
  const last = readLast(project)
  return (Object.keys(now) as Locale[]).filter(
    (locale) =>
      last[locale] === now[locale] &&
      sites.every(({ distDir }) => existsSync(join(distDir, bundlesFolder, locale))),
  )
}

/** Remembers of what the search has been made, for the build after this one. */
export function rememberIndexes({ workDir }: Project, now: Indexed): void {
  writeFileSync(join(workDir, recordName), JSON.stringify(now))
}

const recordName = 'search.json'

function readLast({ lastWorkDir }: Project): Partial<Indexed> {
  try {
    return JSON.parse(readFileSync(join(lastWorkDir, recordName), 'utf8')) ?? {}
  } catch {
    return {}
  }
}
