import type { Locale } from '@kakehashi/i18n'
import type { Page } from '../page.ts'
import type { Files } from './group-pages.ts'

/**
 * The files that readers of a language get, or have got, while theirs is missing, best first: those of its chain as far
 * as the source, which was there before all others. None for the source's own language.
 */
export function standIns(
  { source, files }: Files,
  locale: Locale,
  chain: readonly Locale[],
): readonly Page[] {
  if (locale === source.locale) return []
  const found = chain.flatMap((tag) => files.get(tag) ?? [])
  const end = found.indexOf(source)
  return end === -1 ? [...found, source] : found.slice(0, end + 1)
}
