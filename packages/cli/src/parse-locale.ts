import { i18n, type Locale } from '@kakehashi/i18n'
import { InvalidArgumentError } from 'commander'

/** The value of an option that names a language. @throws for one that is unknown. */
export function parseLocale(tag: string): Locale {
  if (i18n.isLocale(tag)) return tag
  throw new InvalidArgumentError(`The languages are ${i18n.locales.join(', ')}.`)
}
