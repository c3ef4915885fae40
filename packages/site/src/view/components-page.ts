import { localeRoot } from '@kakehashi/content'
import { type Html, html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import { renderDocument } from '@kakehashi/theme'
import { renderComponentsPage } from '@kakehashi/theme/components-page'
import { localized } from '../site-settings.ts'
import { componentsPath } from './components-path.ts'
import { frameOf } from './frame.ts'
import type { Drawing } from './page.ts'
import { renderPlainHead } from './plain-head.ts'

/** The whole HTML of the page that shows every component in a site's looks; only the preview has it. */
export function renderComponents(drawing: Drawing, locale: Locale, styles: Html): string {
  const { i18n, site } = drawing
  const body = renderComponentsPage({
    ...frameOf(drawing, locale, null),
    languages: site.locales.map((other) => ({
      state: other === locale ? 'current' : 'translated',
      locale: other,
      href: `${localeRoot(site, other)}${componentsPath}`,
    })),
  })
  const title = `${i18n.t(locale, 'components.title')} – ${localized(site.name, locale)}`
  const head = renderPlainHead({ title, links: html`${drawing.links}\n${styles}` })
  return String(renderDocument({ locale, direction: i18n.facts(locale).direction, head, body }))
}
