import type { Locale } from '@kakehashi/i18n'
import { pageIdOfPath } from '../graph/link-path.ts'
import type { LoadedFiles } from '../load-content.ts'
import type { PageId } from '../page.ts'

/** What an editor has named: a page, and where it is not a file that is named, the folder of the same name too. */
export type NamedPage = {
  readonly id: PageId
  /** From the content folder, without language and ending: `malmo/avtal`. */
  readonly path: string
  readonly isFile: boolean
  /** The language that the name ends with. */
  readonly locale: Locale | null
}

/** @example namedPage('malmo/avtal.ja.md', …) // { id: 'malmo/avtal', path: 'malmo/avtal', isFile: true, locale: 'ja' } */
export function namedPage(name: string, { published }: Pick<LoadedFiles, 'published'>): NamedPage {
  const locales = [...published.sites.values()].flatMap((site) => site.locales)
  const [stem = '', tag = ''] = splitTag(name.normalize('NFC').replace(/\/+$/, '').replace(/\.md$/, ''))
  const locale = locales.find((known) => known === tag) ?? null
  const path = locale !== null || tag === '' ? stem : `${stem}.${tag}`
  return { id: pageIdOfPath(`${path}.md`), path, isFile: name.endsWith('.md'), locale }
}

function splitTag(name: string): readonly string[] {
  const dot = name.lastIndexOf('.')
  return dot > name.lastIndexOf('/') ? [name.slice(0, dot), name.slice(dot + 1)] : [name]
}
