import type { Locale } from '@kakehashi/i18n'

/** What kind of page a visitor can narrow a search to. */
export type PageKind = 'page' | 'news' | 'event' | 'contact'

/** A page as it goes into the index: never a fallback, an error page or a search page. */
export type SearchPage = {
  /** The site's id and the page's path, `malmo:/samarbete-med-japan/avtal/`; a hit's origin is added when it is shown. */
  readonly address: string
  /** `malmo/avtal` */
  readonly id: string
  readonly locale: Locale
  readonly kind: PageKind
  readonly title: string
  /** A shorter title that the navigation shows. */
  readonly label: string | undefined
  readonly description: string | undefined
  /** The HTML of the page's text, headings with their ids. */
  readonly body: string
  /** What the page says outside its text: names and titles of contacts, an event's place. */
  readonly facts: readonly string[]
}
