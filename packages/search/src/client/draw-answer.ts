import type { Answer, Query } from '../query/answer.ts'
import { element } from './element.ts'
import { fillText } from './fill-text.ts'
import { parametersOf } from './page-address.ts'
import type { SearchSettings } from './search-settings.ts'

/** How many hits there are, in words. */
export function countText(count: number, { locale, texts: { hits } }: SearchSettings): string {
  const form = hits[new Intl.PluralRules(locale).select(count)] ?? hits.other ?? ''
  return fillText(form, 'count', new Intl.NumberFormat(locale).format(count))
}

/** That nothing was found, in words. */
export function noneText({ text }: Query, { texts }: SearchSettings): string {
  return fillText(texts.none, 'words', text.trim())
}

/** What is said above the hits where they are not simply those of the visitor's words; null where they are. */
export function drawExplanation(answer: Answer, query: Query, settings: SearchSettings): HTMLElement | null {
  const { texts } = settings
  switch (answer.stage) {
    case 'corrected':
    case 'content':
      return withExactWords(fillText(texts.corrected, 'words', answer.searched), query, settings)
    case 'words':
      return withExactWords(fillText(texts.someWords, 'words', answer.searched), query, settings)
    case 'languages':
      return element('p', {}, texts.otherLanguages)
    case 'exact':
    case 'none':
      return null
  }
}

/** A sentence, and a way to the words as they were typed. */
function withExactWords(sentence: string, query: Query, { texts }: SearchSettings): HTMLElement {
  const href = parametersOf({ ...query, exactly: true })
  return element(
    'p',
    {},
    sentence,
    ' ',
    element('a', { href }, fillText(texts.exactly, 'words', query.text.trim())),
  )
}

/** What a visitor can do who has found nothing. */
export function drawAdvice({ texts, contactHref }: SearchSettings): HTMLElement {
  const contact = contactHref === null ? null : element('a', { href: contactHref }, texts.adviceContact)
  return element(
    'ul',
    {},
    element('li', {}, texts.adviceSpelling),
    element('li', {}, texts.adviceWords),
    element('li', {}, element('a', { href: '#search_all' }, texts.adviceList)),
    contact && element('li', {}, contact),
  )
}
