import type { EditorTexts } from './settings.ts'
import { isFields } from './values.ts'

/**
 * Why an entry must not be saved in its collection; null where it may. What is the same in all languages stands in the
 * source's file, and the collection would write it to another one.
 */
export function sourceFault(entry: unknown, { otherSource }: EditorTexts): string | null {
  if (!isFields(entry)) return null
  const texts = otherSource[String(entry['collection'])]
  if (texts === undefined) return null
  const others = isFields(entry['i18n']) ? Object.values(entry['i18n']) : []
  const files = [entry['data'], ...others.map((other) => (isFields(other) ? other['data'] : null))]
  const sources = files.map((file) => (isFields(file) ? file['source'] : null))
  return sources.map((source) => texts[String(source)]).find((text) => text !== undefined) ?? null
}
