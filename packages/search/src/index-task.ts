import { globSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { indexLocale } from './indexing/index-locale.ts'

/**
 * Turbo's task `index:<locale>`. What it reads and writes lies in the project's own folders, unless the command that runs it
 * names others: `KAKEHASHI_COPIES`, the folders of the sites, and `KAKEHASHI_BUNDLES`.
 */
const [locale] = process.argv.slice(2)
if (locale === undefined) throw new Error('Which language? node src/index-task.ts sv')
const packageDir = resolve(import.meta.dirname, '..')
const sites =
  process.env['KAKEHASHI_COPIES']?.split(delimiter) ??
  globSync(join(packageDir, '../../sites/*/.built/search')).sort()
const bundles = process.env['KAKEHASHI_BUNDLES'] ?? join(packageDir, '.built')
await indexLocale({
  locale,
  copies: sites.map((site) => join(site, `${locale}.jsonl`)),
  out: join(bundles, locale),
})
