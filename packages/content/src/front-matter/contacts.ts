import type { Problem } from '@kakehashi/problems'
import { z } from 'zod'
import type { SourceFile } from '../page.ts'
import { readData } from './read-data.ts'

/** A text in each language that it is written in. */
export type TextByLocale = Readonly<Record<string, string>>

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

export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'sv, en, ja …')
const telephone = z.string().regex(/^\+[1-9]\d{6,14}$/, '"+4640123456"')
export const textByLocale = z.record(languageTag, z.string().min(1))

/** `shared/contacts.yaml`: who can be called, by key. */
export const contactsSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a–z, 0–9, -'),
  z.strictObject({
    name: z.string().min(1),
    title: textByLocale,
    organization: textByLocale,
    phone: telephone,
    mobile: telephone.optional(),
    languages: z.array(languageTag).optional(),
  }),
)

/** The contacts of `shared/contacts.yaml` by key; none where the file is missing or has a fault. */
export function readContacts(data: readonly SourceFile[]): {
  readonly contacts: ReadonlyMap<string, Contact>
  readonly problems: readonly Problem[]
} {
  const source = data.find((file) => /^shared\/contacts\.ya?ml$/.test(file.path))
  if (source === undefined) return { contacts: new Map(), problems: [] }
  const { data: contacts, problems } = readData(source, contactsSchema)
  return { contacts: new Map(Object.entries(contacts ?? {})), problems }
}
