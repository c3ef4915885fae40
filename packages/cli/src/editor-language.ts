import { editorLocale, i18n, type Locale } from '@kakehashi/i18n'
import { InvalidArgumentError } from 'commander'

/** The language to speak to the editor in: the one asked for, else the system's. @throws for one that is unknown. */
export function editorLanguage(asked: string | undefined): Locale {
  if (asked === undefined) return editorLocale(process.env)
  if (i18n.isLocale(asked)) return asked
  throw new InvalidArgumentError(`The language "${asked}" is none of ${i18n.locales.join(', ')}.`)
}
