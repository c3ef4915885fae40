import type { Page, Version } from '@kakehashi/content'
import { shorten } from './shorten.ts'

/** What a list of search results has room for. */
const longest = 155

/** What has been asked: a page, lists and feeds say the same. */
const known = new WeakMap<Page, string | null>()

/** The page's description in the language of its text: the author's own, else the beginning of the text, else null. */
export function descriptionOf({ page }: Version): string | null {
  const asked = known.get(page)
  const description = asked === undefined ? describe(page) : asked
  known.set(page, description)
  return description
}

function describe(page: Page): string | null {
  if (page.frontMatter.description !== undefined) return page.frontMatter.description
  const headings = new Set(page.body.headings.map(({ text }) => text))
  const text = page.body.text
    .split('\n')
    .filter((block) => !headings.has(block))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[。！？」』）]) /g, '')
    .trim()
  return text === '' ? null : shorten(text, longest, page.locale)
}
