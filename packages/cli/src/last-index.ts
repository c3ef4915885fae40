import { hash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Locale } from '@kakehashi/i18n'
import { describeFiles, type Manifest, tryLink } from '@kakehashi/release'
import { type Project, type ProjectSite, programVersion } from '@kakehashi/site'

/** By language: a name for what its search was made of, and the files that came of it. */
type Indexed = Readonly<Record<Locale, { readonly pages: string; readonly files: Manifest }>>

/**
 * Takes the search of languages whose pages are as they were from a finished site, for builds that turbo has no part in, and
 * returns the languages that are to be indexed. What is damaged there counts as not there.
 */
export function restoreIndexes(
  project: Project,
  sites: readonly ProjectSite[],
  locales: readonly Locale[],
): readonly Locale[] {
  const last = readLast(project)
  return locales.filter((locale) => {
    const { pages, files = [] } = last[locale] ?? {}
    if (pages !== pagesNow(project, sites, locale)) return true
    return !sites.some(({ distDir }) =>
      isRestored(project, join(distDir, 'pagefind', locale), files, join(project.bundlesDir, locale)),
    )
  })
}

/** Remembers of what the search of these languages has just been made. */
export function rememberIndexes(
  project: Project,
  sites: readonly ProjectSite[],
  locales: readonly Locale[],
): void {
  const indexed: Indexed = Object.fromEntries(
    locales.map((locale) => {
      const files = describeFiles(join(project.bundlesDir, locale))
      return [locale, { pages: pagesNow(project, sites, locale), files }]
    }),
  )
  writeFileSync(recordFile(project), JSON.stringify(indexed))
}

function recordFile({ workDir }: Project): string {
  return `${workDir}.search.json`
}

function readLast(project: Project): Partial<Indexed> {
  try {
    return JSON.parse(readFileSync(recordFile(project), 'utf8'))
  } catch {
    return {}
  }
}

function pagesNow({ rootDir }: Project, sites: readonly ProjectSite[], locale: Locale): string {
  const copies = sites.map(({ built }) => join(built.copiesDir, `${locale}.jsonl`)).filter(existsSync)
  const texts = copies.map((file) => hash('sha256', readFileSync(file)))
  return hash('sha256', [programVersion(rootDir, 'search'), ...texts].join())
}

/** Whether all files were whole, and stand at the second place now too. */
function isRestored({ removesBuilt }: Project, from: string, files: Manifest, to: string): boolean {
  const isWhole = ({ path, sha256 }: Manifest[number]) =>
    existsSync(join(from, path)) && hash('sha256', readFileSync(join(from, path))) === sha256
  if (files.length === 0 || !files.every(isWhole)) return false
  for (const { path } of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    const isDone = removesBuilt && tryLink(join(from, path), join(to, path))
    if (!isDone) copyFileSync(join(from, path), join(to, path))
  }
  return true
}
