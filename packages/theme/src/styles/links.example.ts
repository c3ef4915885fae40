import { html } from '@kakehashi/html'
import type { ComponentExamples } from '../examples/example.ts'
import { otherLanguage } from '../examples/other-language.ts'
import { samplePages } from '../examples/sample-content.ts'

const { agreement } = samplePages
const commission = { sv: 'EU-kommissionen', en: 'European Commission', ja: '欧州委員会' }

export const linksExamples: ComponentExamples = {
  name: 'links',
  title: 'Links (markdown)',
  examples: [
    {
      title: 'To a page, to one in another language, to another website',
      render: (props) => {
        const { i18n, locale, pick, href } = props
        const other = otherLanguage(props)
        const language = i18n.t(locale, 'link.language', { language: i18n.languageName(locale, other) })
        return html`<div class="prose">
<ul>
<li><a href="${href}">${pick(agreement.title)}</a></li>
<li><a href="${href}" hreflang="${other}">${pick(agreement.label)}</a> (${language})</li>
<li><a class="external" rel="external" href="https://commission.europa.eu/">${pick(commission)}<span class="visually-hidden"> (${i18n.t(locale, 'link.external')})</span></a></li>
</ul>
</div>`
      },
    },
  ],
}
