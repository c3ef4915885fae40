import { element } from './element.ts'
import type { SearchSettings } from './search-settings.ts'

/** A hit that is drawn, and the language of its page. */
export type ShownHit = { readonly locale: string; readonly item: HTMLLIElement }

/** Adds hits to those that are shown: a list for each language, below a heading. */
export function addHits(shown: HTMLElement, hits: readonly ShownHit[], settings: SearchSettings): void {
  for (const { locale, item } of hits) {
    const last = shown.lastElementChild
    const list =
      last instanceof HTMLOListElement && last.dataset['locale'] === locale
        ? last
        : element('ol', { class: 'search-hits', 'data-locale': locale })
    if (list !== last) shown.append(heading(locale, settings), list)
    list.append(item)
  }
}

function heading(locale: string, { otherLocales, texts }: SearchSettings): HTMLElement {
  const other = otherLocales.find(({ tag }) => tag === locale)
  return other === undefined
    ? element('h2', { class: 'visually-hidden' }, texts.results)
    : element('h2', { class: 'search-language' }, other.heading)
}
