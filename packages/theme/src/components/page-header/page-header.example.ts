import type { ComponentExamples } from '../../examples/example.ts'
import { renderPageHeader } from './page-header.ts'

export const pageHeaderExamples: ComponentExamples = {
  name: 'page-header',
  title: 'Page header',
  isPageTop: true,
  examples: [
    {
      title: 'Title, lead and days',
      render: ({ i18n, locale }) =>
        renderPageHeader({
          i18n,
          locale,
          title: i18n.t(locale, 'components.title'),
          lead: i18n.t(locale, 'components.lead'),
          published: '2024-05-20',
          updated: '2026-11-23',
        }),
    },
  ],
}
