declare const brand: unique symbol

/** A piece of HTML whose text was escaped when it was made. */
export type Html = {
  readonly [brand]: 'Html'
  readonly toString: () => string
}

/** What a template may hold; `false`, `null` and `undefined` print nothing, lists are joined. */
export type Child = Html | string | number | false | null | undefined | readonly Child[]

class SafeHtml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

/**
 * The template with every value escaped, for text and for quoted attributes.
 * @example html`<p title="${'"'}">${'<b>'}</p>` // <p title="&quot;">&lt;b&gt;</p>
 */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  let text = strings[0] ?? ''
  for (let index = 0; index < values.length; index++) {
    text += print(values[index]) + (strings[index + 1] ?? '')
  }
  return raw(text)
}

/** Takes markup as it is: only for text that a renderer of ours has made. */
export function raw(markup: string): Html {
  return new SafeHtml(markup) as unknown as Html
}

function print(child: Child): string {
  if (child instanceof SafeHtml) return child.text
  if (child === null || child === undefined || child === false) return ''
  if (typeof child === 'string') return escapeText(child)
  if (typeof child === 'number') return String(child)
  let text = ''
  for (const item of child as readonly Child[]) text += print(item)
  return text
}

const special = /[&<>"']/
function escapeText(text: string): string {
  if (!special.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
