import { Parser } from 'htmlparser2'
import type { Alternate } from './page-facts.ts'

/** One page as a sitemap lists it. */
export type SitemapEntry = { readonly location: string; readonly alternates: readonly Alternate[] }

/** What the checks need of an XML file; other kinds of file are not looked at. */
export type XmlFacts =
  | { readonly kind: 'sitemap'; readonly entries: readonly SitemapEntry[] }
  | { readonly kind: 'sitemap index'; readonly locations: readonly string[] }
  | { readonly kind: 'feed'; readonly feed: FeedFacts }
  | { readonly kind: 'cut off' }
  | { readonly kind: 'other' }

export type FeedFacts = {
  readonly lang: string | null
  readonly links: readonly FeedLink[]
  readonly ids: readonly string[]
  readonly dates: readonly string[]
}

/** A feed's link, with its relation (`alternate` where none is given: RFC 4287, 4.2.7.2). */
export type FeedLink = { readonly rel: string; readonly href: string }

/** Reads a sitemap, a sitemap index, an Atom or an RSS feed. */
export function readXml(markup: string): XmlFacts {
  let root: string | null = null
  let lang: string | null = null
  let text = ''
  let isCutOff = false
  let alternates: Alternate[] = []
  const entries: SitemapEntry[] = []
  const locations: string[] = []
  const links: FeedLink[] = []
  const ids: string[] = []
  const dates: string[] = []
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        if (root === null) lang = attributes['xml:lang'] ?? null
        root ??= element
        text = ''
        const { rel = 'alternate', href, hreflang } = attributes
        if (element === 'xhtml:link' && hreflang && href) alternates.push({ hreflang, href })
        else if (/^(atom:)?link$/.test(element) && href) links.push({ rel, href })
      },
      ontext: (piece) => {
        text += piece
      },
      onclosetag(element, isImplied) {
        // what is left open at the end is closed for us; `<a/>` is closed by itself
        if (isImplied && parser.endIndex >= markup.length - 1 && !markup.trimEnd().endsWith('/>'))
          isCutOff = true
        if (element === 'loc') locations.push(text.trim())
        else if (element === 'id' || element === 'guid') ids.push(text.trim())
        else if (/^(?:updated|published|pubDate)$/.test(element)) dates.push(text.trim())
        else if (element === 'link' && text.trim()) links.push({ rel: 'alternate', href: text.trim() })
        else if (element === 'url') {
          entries.push({ location: locations.at(-1) ?? '', alternates })
          alternates = []
        }
        text = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(markup)
  if (isCutOff) return { kind: 'cut off' }
  if (root === 'urlset') return { kind: 'sitemap', entries }
  if (root === 'sitemapindex') return { kind: 'sitemap index', locations }
  return root === 'feed' || root === 'rss'
    ? { kind: 'feed', feed: { lang, links, ids, dates } }
    : { kind: 'other' }
}
