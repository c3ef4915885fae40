import { isNamedLanguage } from './is-named-language.ts'

/** What may stand in braces: `{lang=ja}`, `{#id}`, `{lang=ja #id}`; all else in braces is ordinary text. */
export type Attributes = { readonly lang: string | null; readonly id: string | null }

const lang = 'lang=([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4})'
const id = '#([A-Za-z][A-Za-z0-9-]*)'
const blockAttributes = new RegExp(`\\{(?:${lang}(?: +${id})?|${id}(?: +${lang})?)\\}$`)
const spanAttributes = new RegExp(`\\{${lang}\\}`, 'y')

/** The attributes at the end of a block's text, and where they begin. */
export function attributesAtEnd(text: string): (Attributes & { readonly at: number }) | null {
  const match = blockAttributes.exec(text.slice(-200))
  if (match === null) return null
  const tag = match[1] ?? match[4] ?? null
  if (tag !== null && !isLanguage(tag)) return null
  return { at: text.length - match[0].length, lang: tag, id: match[2] ?? match[3] ?? null }
}

/** The language written directly after a span's bracket, and where its braces end. */
export function languageAt(text: string, at: number): { readonly lang: string; readonly end: number } | null {
  spanAttributes.lastIndex = at
  const match = spanAttributes.exec(text)
  return match?.[1] === undefined || !isLanguage(match[1])
    ? null
    : { lang: match[1], end: at + match[0].length }
}

/** What has been asked: a text marks the same few languages again and again. */
const known = new Map<string, boolean>()
const directions = new Map<string, 'ltr' | 'rtl'>()

/** Whether browsers know the language: one of two letters by its name, one of three unless it has a code of two. */
function isLanguage(tag: string): boolean {
  const isKnown = known.get(tag) ?? isKnownLanguage(tag)
  known.set(tag, isKnown)
  return isKnown
}

function isKnownLanguage(tag: string): boolean {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag)
    const { language } = new Intl.Locale(canonical)
    const isShortened = language.length < (tag.split('-')[0] ?? '').length
    return !isShortened && (language.length === 3 || isNamedLanguage(language))
  } catch {
    return false
  }
}

/** The attributes of an element in another language: `dir` only where it turns the page's direction. */
export function languageAttributes(tag: string, pageTag: string): [string, string][] {
  const direction = directionOf(tag)
  return direction === directionOf(pageTag)
    ? [['lang', tag]]
    : [
        ['lang', tag],
        ['dir', direction],
      ]
}

function directionOf(tag: string): 'ltr' | 'rtl' {
  const direction = directions.get(tag) ?? readingDirection(tag)
  directions.set(tag, direction)
  return direction
}

function readingDirection(tag: string): 'ltr' | 'rtl' {
  try {
    return new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
