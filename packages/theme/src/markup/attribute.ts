import { type Html, html } from '@kakehashi/html'

/** The attribute with a space before it, or nothing where there is no value. */
export function attribute(name: string, value: string | number | null | undefined): Html | null {
  return value === null || value === undefined ? null : html` ${name}="${value}"`
}
