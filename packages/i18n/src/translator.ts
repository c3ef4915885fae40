import { createInstance, type TOptions } from 'i18next'
import type { Formats } from './formats/formats.ts'
import type { Language } from './language.ts'
import type { Locale } from './locale.ts'
import { createValueFormatter } from './value-formatter.ts'

export type Values = Readonly<Record<string, string | number>>

/** One text of a catalogue with its values put in; throws when the key or a value is missing. */
export type Translator = (
  locale: Locale,
  catalogue: 'messages' | 'problems',
  key: string,
  values: Values,
  context?: string,
) => string

/** The languages' texts on i18next, with every way in which it would hide a fault turned off. */
export function createTranslator(
  languages: readonly Language[],
  formats: ReadonlyMap<string, Formats>,
): Translator {
  const instance = createInstance()
  instance.use(createValueFormatter(languages, formats)).init({
    resources: Object.fromEntries(
      languages.map(({ facts, messages, problems }) => [facts.tag, { messages, problems }]),
    ),
    lng: languages[0]?.facts.tag ?? 'en',
    ns: ['messages', 'problems'],
    fallbackLng: false,
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Templates escape; escaping here too would show &amp; to readers.
    interpolation: { escapeValue: false, alwaysFormat: true },
    parseMissingKeyHandler: (key, _fallback, { lng }: TOptions = {}) => {
      throw new Error(`There is no text "${key}" in "${lng}".`)
    },
  })
  return (locale, ns, key, values, context) => {
    const { count } = values
    // `replace` keeps values apart from i18next's own options; `nest` off leaves a value with `$t(` in it alone.
    const options: TOptions = { lng: locale, ns, replace: values, nest: false }
    if (typeof count === 'number') options.count = count
    if (context !== undefined) options.context = context
    return instance.t(key, options)
  }
}
