import type { Problem } from '@kakehashi/problems'
import { z } from 'zod'
import type { SourceFile } from '../page.ts'
import { readData, untranslated } from './read-data.ts'
import { languageTag, type TextByLocale, textByLocale } from './text-by-locale.ts'

/** A person or a desk to turn to. */
export type Contact = {
  readonly name: string
  readonly title: TextByLocale
  readonly organization: TextByLocale
  /** E.164: `+4640344083`. */
  readonly phone: string
  readonly mobile?: string | undefined
  /** The languages that can be spoken there. */
  readonly languages?: readonly string[] | undefined
}

const telephone = z.string().regex(/^\+[1-9]\d{6,14}$/, '"+4640344083"')

/** `shared/contacts.yaml`: who can be called, by key. */
export const contactsSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ola-yndeheim'),
  z.strictObject({
    name: z.string().min(1),
    title: textByLocale,
    organization: textByLocale,
    phone: telephone,
    mobile: telephone.optional(),
    languages: z.array(languageTag).optional(),
  }),
)

/**
 * The contacts of `shared/contacts.yaml` by key; none where the file is missing or has a fault. A text that lacks one of
 * the languages is a warning, since readers are shown another's words.
 */
export function readContacts(
  data: readonly SourceFile[],
  locales: readonly string[],
): {
  readonly contacts: ReadonlyMap<string, Contact>
  readonly problems: readonly Problem[]
} {
  const source = data.find((file) => file.path === 'shared/contacts.yaml')
  if (source === undefined) return { contacts: new Map(), problems: [] }
  const read = readData(source, contactsSchema)
  const contacts = new Map(Object.entries(read.data ?? {}))
  const fields = [...contacts].flatMap(([key, { title, organization }]) => [
    { path: `${key}.title`, text: title },
    { path: `${key}.organization`, text: organization },
  ])
  return { contacts, problems: [...read.problems, ...untranslated(source, read, fields, locales)] }
}
