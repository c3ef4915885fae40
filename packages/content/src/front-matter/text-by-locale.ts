import { z } from 'zod'

/** A text in each language that it is written in. */
export type TextByLocale = Readonly<Record<string, string>>

export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'sv')
export const textByLocale = z.record(languageTag, z.string().min(1))

/** A text of a data file and the path of its field, `ola-yndeheim.title`. */
export type LocalizedField = { readonly path: string; readonly text: TextByLocale }

/** Each language that each text lacks. */
export function missingLanguages<Tag extends string>(
  fields: readonly LocalizedField[],
  locales: readonly Tag[],
): readonly { readonly path: string; readonly locale: Tag }[] {
  return fields.flatMap(({ path, text }) =>
    locales.filter((locale) => text[locale] === undefined).map((locale) => ({ path, locale })),
  )
}
