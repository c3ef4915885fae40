import type { ComponentExamples } from '../../examples/example.ts'
import { listed, samplePages, untranslated } from '../../examples/sample-content.ts'
import { renderPageList } from './page-list.ts'

const { agreement, hubOpens, newName, news, travel } = samplePages
const trade = { sv: 'Handla och resa', en: 'Trade and travel', ja: '貿易と渡航' }

export const pageListExamples: ComponentExamples = {
  name: 'page-list',
  title: 'Page list',
  examples: [
    {
      title: 'News, with days',
      render: (props) => {
        const pages = [hubOpens, newName].map((page) => listed(page, props))
        return renderPageList({ ...props, pages, heading: props.pick(news.label) })
      },
    },
    {
      title: 'Pages without days, one in another language',
      render: (props) => {
        const { text, lang } = props.pick(untranslated)
        const pages = [agreement, travel].map((page) => listed(page, props))
        const foreign = { title: text, lang, href: props.href }
        return renderPageList({ ...props, pages: [...pages, foreign], heading: props.pick(trade) })
      },
    },
  ],
}
