import type { ComponentExamples } from '../../examples/example.ts'
import { names } from '../../examples/sample-content.ts'
import { renderSiteFooter } from './site-footer.ts'

const links = [
  { sv: 'Kontakt', en: 'Contact', ja: 'お問い合わせ' },
  { sv: 'Tillgänglighet', en: 'Accessibility', ja: 'アクセシビリティ' },
  { sv: 'Integritet', en: 'Privacy', ja: 'プライバシー' },
]

export const siteFooterExamples: ComponentExamples = {
  name: 'site-footer',
  title: 'Site footer',
  examples: [
    {
      title: 'With links and languages',
      render: ({ i18n, locale, pick, href }) =>
        renderSiteFooter({
          i18n,
          locale,
          site: { name: { text: pick(names.section) }, owner: { text: pick(names.malmo) }, href },
          footerLinks: links.map((label) => ({ label: pick(label), href })),
          languages: i18n.locales.map((other) => {
            return { state: other === locale ? 'current' : 'translated', locale: other, href }
          }),
        }),
    },
    {
      title: 'One language, no links',
      render: ({ i18n, locale, pick, href }) => {
        const site = { name: pick(names.association), href }
        return renderSiteFooter({ i18n, locale, site, footerLinks: [], languages: [] })
      },
    },
  ],
}
