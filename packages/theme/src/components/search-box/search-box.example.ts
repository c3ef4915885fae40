import type { ComponentExamples } from '../../examples/example.ts'
import { renderSearchBox } from './search-box.ts'

export const searchBoxExamples: ComponentExamples = {
  name: 'search-box',
  title: 'Search box',
  examples: [
    {
      title: 'On the search page',
      render: ({ i18n, locale, href }) => {
        const label = i18n.t(locale, 'search.question')
        return renderSearchBox({ i18n, locale, href, label, id: 'search_query' })
      },
    },
  ],
}
