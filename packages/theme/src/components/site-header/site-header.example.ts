import type { ComponentExamples } from '../../examples/example.ts'
import { names } from '../../examples/sample-content.ts'
import { renderSiteHeader } from './site-header.ts'

export const siteHeaderExamples: ComponentExamples = {
  name: 'site-header',
  title: 'Site header',
  examples: [
    {
      title: 'With owner, languages, search box, and the menu on narrow screens',
      render: ({ i18n, locale, pick, href }) =>
        renderSiteHeader({
          i18n,
          locale,
          site: { name: { text: pick(names.section) }, owner: { text: pick(names.malmo) }, href },
          searchHref: href,
          languages: i18n.locales.map((other) => {
            return { state: other === locale ? 'current' : 'translated', locale: other, href }
          }),
          menu: 'narrow',
        }),
    },
    {
      title: 'With name and language only',
      render: ({ i18n, locale, pick, href }) => {
        const languages = [{ state: 'current', locale, href }] as const
        const site = { name: pick(names.association), href }
        return renderSiteHeader({ i18n, locale, site, languages, menu: 'none' })
      },
    },
  ],
}
