import type { ComponentExamples } from '../../examples/example.ts'
import { otherLanguage } from '../../examples/other-language.ts'
import { names } from '../../examples/sample-content.ts'
import { renderFallbackNotice, renderMirrorNotice, renderUnpublishedNotice } from './notice.ts'

export const noticeExamples: ComponentExamples = {
  name: 'notice',
  title: 'Notice',
  examples: [
    {
      title: 'The page is not translated',
      render: (props) => renderFallbackNotice({ ...props, textLocale: otherLanguage(props) }),
    },
    {
      title: 'The page is a draft',
      render: (props) => renderUnpublishedNotice({ ...props, unpublished: { reason: 'draft' } }),
    },
    {
      title: 'The page has a day that has not come',
      render: (props) =>
        renderUnpublishedNotice({ ...props, unpublished: { reason: 'early', day: '2026-12-01' } }),
    },
    {
      title: 'The text belongs to the other site',
      render: ({ i18n, locale, pick, href }) => {
        return renderMirrorNotice({ i18n, locale, mirrorOf: { owner: pick(names.association), href } })
      },
    },
  ],
}
