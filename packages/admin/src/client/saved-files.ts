import { fileKey } from './page-file.ts'
import { isFields } from './values.ts'

/** A file that an entry is written to, and its text when it was opened; null where there was none. */
export type SavedFile = { readonly path: string; readonly opened: string | null }

/** The files of an entry that is being saved: the one of its first language, and those of the others beside it. */
export function savedFiles(entry: unknown): readonly SavedFile[] {
  if (!isFields(entry)) return []
  const path = String(entry['path'])
  const isNew = entry['newRecord'] === true
  const others = isFields(entry['i18n']) ? Object.entries(entry['i18n']) : []
  return [
    ...(isNotEmpty(entry['data']) ? [{ path, opened: openedText(entry['data'], isNew) }] : []),
    ...others.flatMap(([locale, other]) => {
      const data = isFields(other) ? other['data'] : null
      const beside = path.replace(/\.[A-Za-z-]+(?=\.md$)/, `.${locale}`)
      return isNotEmpty(data) ? [{ path: beside, opened: openedText(data, isNew) }] : []
    }),
  ]
}

function isNotEmpty(data: unknown): boolean {
  return isFields(data) && Object.keys(data).length > 0
}

/** An entry that is a copy of another carries that one's text. */
function openedText(data: unknown, isNew: boolean): string | null {
  const text = isFields(data) ? data[fileKey] : null
  return typeof text === 'string' && !isNew ? text : null
}
