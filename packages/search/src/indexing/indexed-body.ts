import { type Html, html, raw } from '@kakehashi/html'
import { indexedText } from './indexed-text.ts'

/** What is not read: readings above kanji, pictures, scripts, notes for screen readers. */
const unread =
  /<(rt|rp|svg|picture|script|style)\b[^>]*>.*?<\/\1>|<img\b[^>]*>|<wbr>|<span class="visually-hidden">.*?<\/span>/gs
const tagOrEntity = /(<[^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);)/gi

/** The HTML of a page's text as the index takes it. Attribute values hold no `>`: the site's own HTML escapes them. */
export function indexedBody(body: string): Html {
  const parts = body.replace(unread, '').split(tagOrEntity)
  return raw(
    parts.map((part, index) => (index % 2 === 1 ? part : String(html`${indexedText(part)}`))).join(''),
  )
}

/** The text of HTML that this module has made, with spaces for tags. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
