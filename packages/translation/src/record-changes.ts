import { readFileSync } from 'node:fs'
import {
  type ContentEdit,
  type LoadedFiles,
  type Page,
  recordPath,
  type TextChange,
} from '@kakehashi/content'
import { readRecord } from './record.ts'

/** The address of a link or a picture, where it stands in a text. */
const address = /(?<=\]\(<?)[^)>\s"]+/g

/**
 * What an edit of addresses in sources changes in the records of their translations: these keep the sources' texts, and an
 * address that only names its page in another way is to make nothing stale.
 */
export function recordChanges({ pages }: LoadedFiles, { changes }: ContentEdit): readonly TextChange[] {
  return [...Map.groupBy(changes, ({ source }) => source)].flatMap(([source, own]) => {
    const page = pages.find((known) => known.source.path === source.path)
    const written = new Map(own.map(({ start, end, text }) => [source.text.slice(start, end), text]))
    const translations = pages.filter(({ id, locale }) => id === page?.id && locale !== page.locale)
    return translations.flatMap((translation) => changesOfRecord(translation, page?.locale, written))
  })
}

function changesOfRecord(
  { source: { file, path, absolute } }: Page,
  sourceLocale: string | undefined,
  written: ReadonlyMap<string, string>,
): readonly TextChange[] {
  const text = textOf(recordPath(absolute))
  if (text === null || readRecord(text)?.source !== sourceLocale) return []
  const record = { file: recordPath(file), path: recordPath(path), absolute: recordPath(absolute), text }
  return [...text.matchAll(address)].flatMap(({ 0: old, index }) => {
    const now = written.get(old)
    return now === undefined ? [] : [{ source: record, start: index, end: index + old.length, text: now }]
  })
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
