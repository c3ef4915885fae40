import { titleOf, type Version } from '@kakehashi/content'
import { renderDocument, renderListPage } from '@kakehashi/theme'
import { renderListHead } from '../outputs/list-head.ts'
import { frameOf } from './frame.ts'
import type { Drawing } from './page.ts'
import { listOf } from './pages-below.ts'

/** The whole HTML of a page on which a section's list goes on, by its number from 2. */
export function renderSectionList(drawing: Drawing, section: Version, number: number): string {
  const { i18n } = drawing
  const { locale, page } = section
  const head = renderListHead({ ...drawing, version: section, number })
  const body = renderListPage({
    ...frameOf(drawing, locale, section, number),
    title: titleOf(section),
    textLocale: page.locale,
    ...listOf(drawing, section, number),
  })
  return String(renderDocument({ locale, direction: i18n.facts(locale).direction, head, body }))
}
