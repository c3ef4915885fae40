import type { ComponentExamples } from '../../examples/example.ts'
import { otherLanguage } from '../../examples/other-language.ts'
import { renderStaleBlockNotice, renderStaleNotice } from './stale-notice.ts'

export const staleNoticeExamples: ComponentExamples = {
  name: 'stale-notice',
  title: 'Stale notice',
  examples: [
    {
      title: 'The original has changed on a known day',
      render: (props) =>
        renderStaleNotice({ ...props, sourceLocale: otherLanguage(props), changed: '2026-11-23' }),
    },
    {
      title: 'The original has changed some time',
      render: (props) => renderStaleNotice({ ...props, sourceLocale: otherLanguage(props) }),
    },
    {
      title: 'One paragraph has changed',
      render: (props) => renderStaleBlockNotice({ ...props, sourceLocale: otherLanguage(props) }),
    },
  ],
}
