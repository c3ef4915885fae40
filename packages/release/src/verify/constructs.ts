import { Tokenizer } from 'htmlparser2'

const voidElements = words('area base br col embed hr img input link meta param source track wbr')

/** Attributes whose values are not out of a short list: addresses, ids, texts, measures, drawings. */
const freeAttributes = words(
  `alt aria-controls aria-describedby aria-label aria-labelledby cite content d datetime for height href
  id imagesrcset points poster sizes src srcset title transform value viewbox width x y`,
)

/** Attributes that name other elements of the page by their ids. */
const referringAttributes = words(
  `aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto
  aria-labelledby aria-owns for form headers list popovertarget`,
)

/** What a screen reader speaks where there is no text. */
const spokenAttributes = words('alt aria-label title value')

type OpenElement = {
  readonly tag: string
  /** The tags from the root to this one, without free values. */
  readonly path: string
  readonly holds: Set<string>
  last: string
  hasText: boolean
}

/**
 * The kinds of markup that a page is made of: each element as it stands within those around it, after the one before
 * it, with what kinds of values; what it holds; what is said again, refers to nothing or is not closed.
 *
 * A page whose constructs all stand in pages without faults has none that a rule of HTML would see: so that most of
 * thousands of pages need no closer look. It is not proven but tried, with random faults in real pages.
 */
export function constructsOf(markup: string): ReadonlySet<string> {
  const constructs = new Set<string>()
  const ids = new Set<string>()
  const references: string[] = []
  const said = new Set<string>()
  const root = openElement('', '')
  const open = [root]
  let heading = ''
  /** The tag being read: its name, and as it is written but for its free values. */
  let tag = ''
  let shape = ''
  /** Where what is not yet in `shape` begins. */
  let rest = 0
  let speaks = false
  let attribute = ''
  let valueStart = 0
  let valueEnd = 0

  const around = () => open.at(-1) ?? root

  function hear(): void {
    for (const element of open) element.hasText = true
  }

  function readValue(value: string): void {
    if (spokenAttributes.has(attribute) && value.trim() !== '') speaks = true
    if (attribute === 'id') {
      if (ids.has(value)) constructs.add('an id again')
      ids.add(value)
    }
    if (referringAttributes.has(attribute)) references.push(...value.split(/\s+/))
    const saying = `${tag} ${attribute}=${value}`
    if (said.has(saying)) constructs.add(`${tag} ${attribute} again`)
    said.add(saying)
    // an empty value is part of the shape as it is
    if (value === '' || !isFree(attribute)) return
    shape += markup.slice(rest, valueStart)
    constructs.add(`${around().tag}>${shape}${kindOf(value)}`)
    shape += '…'
    rest = valueEnd
  }

  function readTag(end: number, isClosed: boolean): void {
    const parent = around()
    const path = `${parent.path}${shape}${markup.slice(rest, end + 1)}`
    constructs.add(constructs.has(path) ? `${path} again` : path)
    constructs.add(`${parent.path}: ${parent.last}+${tag}`)
    parent.last = tag
    parent.holds.add(tag)
    if (/^h[1-6]$/.test(tag)) {
      constructs.add(`${heading}+${tag}`)
      heading = tag
    }
    if (speaks) hear()
    if (!isClosed && !voidElements.has(tag)) open.push(openElement(tag, path))
  }

  function readEndTag(closed: string): void {
    const { tag, path } = around()
    if (tag !== closed) constructs.add(`${path}</${closed}>`)
    const depth = open.findLastIndex((element) => element.tag === closed)
    if (depth < 1) return
    for (const { path, last, holds, hasText } of open.splice(depth)) {
      constructs.add(`${path}: ${last}+`)
      constructs.add(`${path} holds ${[...holds].sort()}${hasText ? ' and text' : ''}`)
    }
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = markup.slice(start, end).toLowerCase()
        shape = '<'
        rest = start
        speaks = false
      },
      onattribname(start, end) {
        attribute = markup.slice(start, end).toLowerCase()
        valueStart = 0
        valueEnd = 0
      },
      onattribdata(start, end) {
        valueStart ||= start
        valueEnd = end
      },
      onattribend() {
        if (valueStart === 0) readValue('')
        else readValue(markup.slice(valueStart, valueEnd))
      },
      onopentagend: (end) => readTag(end, false),
      onselfclosingtag: (end) => readTag(end, true),
      onclosetag(start, end) {
        readEndTag(markup.slice(start, end).toLowerCase())
        const rest = markup.slice(end, markup.indexOf('>', end))
        if (rest !== '') constructs.add(`</${rest}>`)
      },
      ontext(start, end) {
        const text = markup.slice(start, end)
        const { tag, path } = around()
        for (const [mark] of text.matchAll(/&[^\s;&]{0,40};?|[<>]/g)) constructs.add(`${tag} says ${mark}`)
        if (!/\S/.test(text)) return
        constructs.add(`${path} says`)
        hear()
      },
      oncomment: (start, end) => constructs.add(`<!--${markup.slice(start, end)}-->`),
      oncdata: (start, end) => constructs.add(`<![CDATA[${markup.slice(start, end)}]]>`),
      ondeclaration: (start, end) => constructs.add(`${around().path}<${markup.slice(start, end)}>`),
      onprocessinginstruction: (start, end) => constructs.add(`<${markup.slice(start, end)}>`),
      onattribentity() {},
      ontextentity() {},
      onend() {},
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
  for (const { path } of open.slice(1)) constructs.add(`${path} is left open`)
  if (references.some((id) => !ids.has(id))) constructs.add('a reference to nothing')
  return constructs
}

function openElement(tag: string, path: string): OpenElement {
  return { tag, path, holds: new Set(), last: '', hasText: false }
}

function isFree(attribute: string): boolean {
  return freeAttributes.has(attribute) || attribute.startsWith('data-')
}

/**
 * Its scheme and its marks, each once.
 * @example kindOf('https://a.example/?b=1&c=2') // 'https:&/=?'
 */
function kindOf(value: string): string {
  const scheme = /^[a-z+.-]+:/i.exec(value)?.[0] ?? '…'
  const marks = value.slice(scheme.length - 1).match(/^\s|\s$|\s{2}|[\0-+/:-@[-^`{-\x7f]/g) ?? []
  return `${scheme}${[...new Set(marks)].sort().join('')}`
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
