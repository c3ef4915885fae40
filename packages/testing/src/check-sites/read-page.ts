import { Parser } from 'htmlparser2'
import type { PageFacts } from './page-facts.ts'

/** Reads an HTML or SVG file in one pass over its tags, without a tree. */
export function readPage(markup: string): PageFacts {
  const facts: Draft = {
    lang: null,
    partLangs: new Set(),
    ids: new Set(),
    duplicateIds: [],
    base: null,
    links: [],
    canonicals: [],
    alternates: [],
    metaAddresses: [],
    noindex: false,
    redirects: false,
  }
  new Parser({ onopentag: (element, attributes) => readTag(facts, element, attributes) }).end(markup)
  return facts
}

/** The facts while they are gathered. */
type Draft = {
  -readonly [Key in keyof PageFacts]: PageFacts[Key] extends ReadonlySet<infer Item>
    ? Set<Item>
    : PageFacts[Key] extends readonly (infer Item)[]
      ? Item[]
      : PageFacts[Key]
}

type Attributes = Readonly<Record<string, string>>

function readTag(facts: Draft, element: string, attributes: Attributes): void {
  const { id, lang, name, href } = attributes
  if (id !== undefined) {
    if (facts.ids.has(id)) facts.duplicateIds.push(id)
    facts.ids.add(id)
  }
  if (element === 'html') facts.lang = lang ?? null
  else if (lang) facts.partLangs.add(lang)
  if (element === 'a' && name) facts.ids.add(name)
  if (element === 'base') facts.base = href ?? null
  else if (element === 'meta') readMeta(facts, attributes)
  else if (element === 'link') readLink(facts, attributes)
  else readAddresses(facts, element, attributes)
}

function readMeta(facts: Draft, attributes: Attributes): void {
  const { name, property, content = '', 'http-equiv': header } = attributes
  if (name === 'robots' && /\b(noindex|none)\b/i.test(content)) facts.noindex = true
  if (property === 'og:url' || property === 'og:image') facts.metaAddresses.push(content)
  if (header?.toLowerCase() === 'refresh') {
    facts.redirects = true
    facts.links.push(content.replace(/^[^=]*=\s*['"]?|['"]$/g, ''))
  }
}

const withoutFile = new Set(['preconnect', 'dns-prefetch'])

function readLink(facts: Draft, attributes: Attributes): void {
  const { rel = '', href, hreflang, type = 'text/html', imagesrcset } = attributes
  const kinds = new Set(rel.toLowerCase().split(/\s+/))
  if (imagesrcset) readSourceSet(facts, imagesrcset)
  if (href === undefined || !kinds.isDisjointFrom(withoutFile)) return
  if (kinds.has('canonical')) facts.canonicals.push(href)
  else if (kinds.has('alternate') && hreflang && type === 'text/html')
    facts.alternates.push({ hreflang, href })
  else facts.links.push(href)
}

function readAddresses(facts: Draft, element: string, attributes: Attributes): void {
  const { href, src, poster, action, formaction, srcset, data, 'xlink:href': old } = attributes
  for (const link of [href, src, poster, action, formaction, old])
    if (link !== undefined) facts.links.push(link)
  if (element === 'object' && data !== undefined) facts.links.push(data)
  if (srcset) readSourceSet(facts, srcset)
}

/** `a.webp 1x, b.webp 2x`: an address holds no white space and neither begins nor ends with a comma. */
function readSourceSet(facts: Draft, srcset: string): void {
  for (const [, address] of srcset.matchAll(/((?:[^\s,]\S*)?[^\s,])(?:\s[^,]*)?(?:,|$)/g)) {
    if (address !== undefined) facts.links.push(address)
  }
}
