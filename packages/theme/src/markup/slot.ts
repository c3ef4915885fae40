import { type Html, html } from '@kakehashi/html'

/** Given to `i18n.t` as a value, keeps a place for markup in the text (U+E000, for private use). */
export const slot = '\u{e000}'

/**
 * The text with markup in the place of its slot.
 * @example fillSlot(`Published ${slot}`, html`<time>…</time>`) // Published <time>…</time>
 */
export function fillSlot(text: string, markup: Html): Html {
  return html`${text.split(slot).map((part, index) => (index === 0 ? part : html`${markup}${part}`))}`
}
