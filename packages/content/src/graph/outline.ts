import type { Page } from '../page.ts'

/** All of a page that the graph is made of: fields, headings and other anchors, where links lead, which pictures there are. */
export function outlineOf({ id, locale, frontMatter, body }: Page): string {
  return JSON.stringify([
    id,
    locale,
    frontMatter,
    body.headings.map(({ level, text, id }) => [level, text, id]),
    body.ids,
    body.links.map(({ target }) => target),
    body.images.map(({ path }) => path),
  ])
}
