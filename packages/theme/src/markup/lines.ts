import { type Child, type Html, html } from '@kakehashi/html'

/** Markup with each part on a line of its own; parts that print nothing leave no empty line. */
export function lines(...parts: readonly Child[]): Html {
  const printed = parts.flatMap(flatten).filter((part) => String(part) !== '')
  return html`${printed.map((part, index) => (index === 0 ? part : html`\n${part}`))}`
}

function flatten(part: Child): readonly (Html | string | number)[] {
  if (part === null || part === undefined || part === false) return []
  return isList(part) ? part.flatMap(flatten) : [part]
}

function isList(part: Child): part is readonly Child[] {
  return Array.isArray(part)
}
