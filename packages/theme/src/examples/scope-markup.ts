import { type Html, raw } from '@kakehashi/html'

/** What sets an example apart from the others on its page. */
export type Scope = {
  /** Stands before each id. */
  readonly prefix: string
  /** The example's title, and the id of the element that holds it. */
  readonly title: string
  readonly titleId: string
}

const references = /(?<= )(id|for|href|popovertarget|aria-labelledby|aria-describedby)="([^"]*)"/g
const landmark = /^<(?:nav|section)[ >]|^<form [^>]*role="search"/
const name = /(?<= )aria-(label|labelledby)="([^"]*)"/

/**
 * Markup of ours that may stand on one page with others of its kind: ids and what refers to them have a prefix, and the names
 * of landmarks end with the example's title. References to what is not in the markup are left alone.
 */
export function scopeMarkup(markup: Html, { prefix, title, titleId }: Scope): Html {
  const text = String(markup)
  const ids = new Set([...text.matchAll(/(?<= )id="([^"]*)"/g)].map(([, id]) => id))
  const scoped = (id: string) => (ids.has(id) ? `${prefix}_${id}` : id)
  return raw(
    text.replace(/<[a-z][^>]*>/g, (tag) => {
      const own = tag.replace(references, (_, attribute: string, value: string) => {
        const found =
          attribute === 'href'
            ? value.replace(/^#(.+)$/, (_all, id: string) => `#${scoped(id)}`)
            : value.split(' ').map(scoped).join(' ')
        return `${attribute}="${found}"`
      })
      if (!landmark.test(tag)) return own
      return own.replace(name, (_, kind: string, value: string) => {
        return kind === 'label' ? `aria-label="${value} (${title})"` : `aria-labelledby="${value} ${titleId}"`
      })
    }),
  )
}
