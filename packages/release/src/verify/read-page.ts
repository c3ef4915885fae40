import { Parser } from 'htmlparser2'
import { styleSource } from '../content-security-policy.ts'
import type { PageFacts } from './page-facts.ts'
import { residueIn } from './residue.ts'
import { addressesIn } from './style-addresses.ts'

/** Reads an HTML or SVG file in one pass over its tags, without a tree. */
export function readPage(markup: string): PageFacts {
  const facts: Draft = {
    lang: null,
    dir: null,
    partLangs: new Set(),
    ids: new Set(),
    duplicateIds: [],
    base: null,
    links: [],
    fetched: [],
    scripts: [],
    canonicals: [],
    alternates: [],
    metaAddresses: [],
    ogUrl: null,
    noindex: false,
    redirect: null,
    charset: false,
    description: false,
    titles: 0,
    title: '',
    mainHeadings: 0,
    mainLength: 0,
    textLength: 0,
    styles: [],
    jsonLd: [],
    forbidden: [],
    residue: [],
    hooks: new Set(),
  }
  const open = { main: 0, code: 0, h1: 0, p: 0, li: 0 }
  /** The element whose text is no reader's, and that text so far. */
  let raw: { readonly kind: RawKind; text: string } | null = null
  new Parser({
    onopentag(element, attributes) {
      readTag(facts, element, attributes)
      if (element in open) open[element as keyof typeof open]++
      const kind = rawKind(element, attributes)
      if (kind !== null) raw = { kind, text: '' }
    },
    ontext(text) {
      if (raw !== null) raw.text += text
      else {
        if (open.h1 > 0 && facts.mainHeadings === 1) facts.title += text
        if (open.main > 0) facts.mainLength += text.trim().length
        if (open.main > 0 && open.p > 0 && open.li === 0) facts.textLength += text.trim().length
        const residue = open.code > 0 ? null : residueIn(text)
        if (residue !== null) facts.residue.push(residue)
      }
    },
    onclosetag(element) {
      if (element in open) open[element as keyof typeof open]--
      if (raw !== null && /^(?:script|style)$/.test(element)) {
        if (raw.kind === 'style') {
          facts.styles.push(styleSource(raw.text))
          facts.fetched.push(...addressesIn(raw.text))
        }
        if (raw.kind === 'json-ld') facts.jsonLd.push(raw.text)
        raw = null
      }
    },
  }).end(markup)
  // a part of a string keeps the whole of it in memory
  return structuredClone(facts)
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

type RawKind = 'style' | 'json-ld' | 'other'

function rawKind(element: string, { type }: Attributes): RawKind | null {
  if (element === 'style') return 'style'
  if (element !== 'script') return null
  return type === 'application/ld+json' ? 'json-ld' : 'other'
}

function readTag(facts: Draft, element: string, attributes: Attributes): void {
  const { id, lang, dir, name, href } = attributes
  if (id !== undefined) {
    if (facts.ids.has(id)) facts.duplicateIds.push(id)
    facts.ids.add(id)
  }
  if (element === 'html') Object.assign(facts, { lang: lang ?? null, dir: dir ?? null })
  else if (lang) facts.partLangs.add(lang)
  if (element === 'title') facts.titles++
  if (element === 'h1') facts.mainHeadings++
  if (element === 'a' && name) facts.ids.add(name)
  for (const [attribute, value] of Object.entries(attributes)) readAttribute(facts, attribute, value)
  if (element === 'base') facts.base = href ?? null
  else if (element === 'meta') readMeta(facts, attributes)
  else if (element === 'link') readLink(facts, attributes)
  else readAddresses(facts, element, attributes)
}

function readAttribute(facts: Draft, attribute: string, value: string): void {
  if (attribute.startsWith('data-')) facts.hooks.add(attribute)
  if (attribute === 'role' && value === 'status') facts.hooks.add('role=status')
  if (attribute.startsWith('on')) facts.forbidden.push(`the handler ${attribute}`)
  if (attribute === 'style') facts.forbidden.push(`style="${value}"`)
  if (/^(?:href|action|src)$/.test(attribute) && /^\s*javascript:/i.test(value)) facts.forbidden.push(value)
}

function readMeta(facts: Draft, attributes: Attributes): void {
  const { name, property, content = '', charset, 'http-equiv': header } = attributes
  if (charset?.toLowerCase() === 'utf-8') facts.charset = true
  if (name === 'description' && content.trim() !== '') facts.description = true
  if (name === 'robots' && /\b(noindex|none)\b/i.test(content)) facts.noindex = true
  if (property === 'og:image') facts.metaAddresses.push(content)
  if (property === 'og:url') facts.ogUrl = content
  if (header?.toLowerCase() === 'refresh') {
    facts.redirect = content.replace(/^[^=]*=\s*['"]?|['"]$/g, '')
    facts.links.push(facts.redirect)
  }
}

const withoutFile = new Set(['preconnect', 'dns-prefetch'])
const references = new Set(['canonical', 'alternate', 'next', 'prev', 'author', 'license', 'help'])

function readLink(facts: Draft, attributes: Attributes): void {
  const { rel = '', href, hreflang, type = 'text/html', imagesrcset } = attributes
  const kinds = new Set(rel.toLowerCase().split(/\s+/))
  if (imagesrcset) facts.fetched.push(...sourcesOf(imagesrcset))
  if (imagesrcset) facts.links.push(...sourcesOf(imagesrcset))
  if (href === undefined) return
  if (kinds.isDisjointFrom(references)) facts.fetched.push(href)
  if (!kinds.isDisjointFrom(withoutFile)) return
  if (kinds.has('canonical')) facts.canonicals.push(href)
  else if (kinds.has('alternate') && hreflang && type === 'text/html')
    facts.alternates.push({ hreflang, href })
  else facts.links.push(href)
}

function readAddresses(facts: Draft, element: string, attributes: Attributes): void {
  const { href, src, poster, action, formaction, srcset, data, type, 'xlink:href': old } = attributes
  if (element === 'script') {
    if (src !== undefined) facts.scripts.push(src)
    else if (!/^application\/(?:ld\+)?json$|^speculationrules$/.test(type ?? ''))
      facts.forbidden.push('a script without src')
  }
  const fetched = [
    src,
    poster,
    action,
    formaction,
    element === 'object' ? data : undefined,
    element === 'a' || element === 'area' ? undefined : (href ?? old),
    ...sourcesOf(srcset),
  ].filter((link) => link !== undefined)
  facts.fetched.push(...fetched)
  facts.links.push(...fetched)
  if ((element === 'a' || element === 'area') && (href ?? old) !== undefined)
    facts.links.push(href ?? old ?? '')
}

/** `a.webp 1x, b.webp 2x`: an address holds no white space and neither begins nor ends with a comma. */
function sourcesOf(srcset = ''): readonly string[] {
  if (srcset === '') return []
  return [...srcset.matchAll(/((?:[^\s,]\S*)?[^\s,])(?:\s[^,]*)?(?:,|$)/g)].flatMap(
    ([, address]) => address ?? [],
  )
}
