import type { ComponentExamples } from '../../examples/example.ts'
import { renderContentsList } from './contents-list.ts'

const headings = [
  { sv: 'Avtalet i korthet', en: 'The agreement in brief', ja: '協定の概要' },
  { sv: 'Handel mellan Skåne och Japan', en: 'Trade between Skåne and Japan', ja: 'スコーネと日本の貿易' },
  { sv: 'Mer än affärer', en: 'More than business', ja: 'ビジネスにとどまらない交流' },
]

export const contentsListExamples: ComponentExamples = {
  name: 'contents-list',
  title: 'Contents list',
  examples: [
    {
      title: 'Three headings',
      render: ({ i18n, locale, pick }) => {
        const shown = headings.map((heading) => ({ id: 'example_contents-list', label: pick(heading) }))
        return renderContentsList({ i18n, locale, headings: shown })
      },
    },
  ],
}
