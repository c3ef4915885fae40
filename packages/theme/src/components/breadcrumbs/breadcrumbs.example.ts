import type { ComponentExamples } from '../../examples/example.ts'
import { samplePages, untranslated } from '../../examples/sample-content.ts'
import { renderBreadcrumbs } from './breadcrumbs.ts'

const { news, hubOpens } = samplePages
const start = { sv: 'Start', en: 'Home', ja: 'トップページ' }

export const breadcrumbsExamples: ComponentExamples = {
  name: 'breadcrumbs',
  title: 'Breadcrumbs',
  examples: [
    {
      title: 'Two levels below the start page',
      render: ({ i18n, locale, pick, href }) => {
        const labels = [pick(start), pick(news.label), pick(hubOpens.title)]
        return renderBreadcrumbs({ i18n, locale, breadcrumbs: labels.map((label) => ({ label, href })) })
      },
    },
    {
      title: 'A page in another language',
      render: ({ i18n, locale, pick, href }) => {
        const { text, lang } = pick(untranslated)
        const steps = [{ label: pick(start) }, { label: text, lang }]
        return renderBreadcrumbs({ i18n, locale, breadcrumbs: steps.map((step) => ({ ...step, href })) })
      },
    },
  ],
}
