/** A language tag (BCP 47) in its canonical form: the key of a language in file names, facts and texts. */
export type Locale = string & { readonly __brand: 'Locale' }

/** Brands a tag. Throws a RangeError when it is not well formed; whether its texts exist is asked of an `I18n`. */
export function locale(tag: string): Locale {
  const [canonical = tag] = Intl.getCanonicalLocales(tag)
  return canonical as Locale
}
