import { copiedAddress } from '../copy-path.ts'
import type { Hit } from './answer.ts'
import { excerptOf } from './excerpt.ts'
import type { FoundPage } from './merge-pages.ts'

const mostSections = 3

/** What was found in one language, to be shown. */
export function hitsOf(pages: readonly FoundPage[], locale: string): readonly Hit[] {
  return pages.map((page) => ({
    locale,
    details: async () => {
      const { raw_url: path, meta, excerpt, sub_results: sections } = await page.data()
      return {
        address: copiedAddress(decodeURI(path.slice(1))),
        title: meta['title'] ?? '',
        excerpt: excerptOf(excerpt),
        sections: sections
          .flatMap(({ anchor, title, excerpt: part }) =>
            anchor === undefined ? [] : [{ id: anchor.id, title, excerpt: excerptOf(part) }],
          )
          .slice(0, mostSections),
      }
    },
  }))
}
