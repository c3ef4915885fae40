import type { Answer, Query } from '../query/answer.ts'
import { element } from './element.ts'
import { parametersOf } from './page-address.ts'
import type { SearchSettings } from './search-settings.ts'

/** How many hits there are, in words. */
export function countText(count: number, { locale, texts: { hits } }: SearchSettings): string {
  const form = hits[new Intl.PluralRules(locale).select(count)] ?? hits.other ?? ''
  return form.replace('{{count}}', new Intl.NumberFormat(locale).format(count))
}

/** What is said above the hits where they are not simply those of the visitor's words; null where they are. */
export function drawExplanation(answer: Answer, query: Query, { texts }: SearchSettings): HTMLElement | null {
  const exactly = element(
    'a',
    { href: parametersOf({ ...query, exactly: true }) },
    texts.exactly.replace('{{words}}', quoted(query.text)),
  )
  switch (answer.stage) {
    case 'corrected':
      return element('p', {}, texts.corrected.replace('{{words}}', quoted(answer.searched)), ' ', exactly)
    case 'words':
      return element('p', {}, texts.someWords.replace('{{words}}', quoted(answer.searched)), ' ', exactly)
    case 'languages':
      return element('p', {}, texts.none.replace('{{words}}', quoted(query.text)), '. ', texts.otherLanguages)
    default:
      return null
  }
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

function quoted(words: string): string {
  return words.trim()
}
