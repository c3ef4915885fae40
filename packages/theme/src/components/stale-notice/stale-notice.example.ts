import { html } from '@kakehashi/html'
import type { ComponentExamples } from '../../examples/example.ts'
import { otherLanguage } from '../../examples/other-language.ts'
import { renderStaleBlockNotice, renderStaleMark, renderStaleNotice } from './stale-notice.ts'

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
    {
      title: 'The original has a new paragraph',
      render: (props) => renderStaleBlockNotice({ ...props, sourceLocale: otherLanguage(props) }, 'added'),
    },
    {
      title: 'The title has changed',
      render: (props) => renderStaleBlockNotice({ ...props, sourceLocale: otherLanguage(props) }, 'header'),
    },
    {
      title: 'A cell has changed',
      render: (props) => {
        const mark = renderStaleMark({ ...props, sourceLocale: otherLanguage(props) })
        return html`<p>8 000${mark}</p>`
      },
    },
  ],
}
