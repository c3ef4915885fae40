import type { Problem } from '@kakehashi/problems'
import { z } from 'zod'
import type { SourceFile } from '../page.ts'
import { readData } from './read-data.ts'
import { languageTag } from './text-by-locale.ts'

/** A term and how it is said in each language. */
export type Term = {
  readonly key: string
  /** By language, the form to prefer first; one that ends with `*` stands for every word that begins so. */
  readonly forms: Readonly<Record<string, readonly string[]>>
  /** By language, what is not to be written for it. */
  readonly not: Readonly<Record<string, readonly string[]>>
  readonly note: string | null
}

const form = z
  .string()
  .trim()
  .regex(/^[^*]+\*?$/, 'frihandelsavtal*')
const preferredFirst = ([first = '']: readonly string[]) => first !== '' && !first.endsWith('*')
const forms = z.union([
  z
    .string()
    .trim()
    .regex(/^[^*]+$/, 'City of Malmö'),
  z.array(form).refine(preferredFirst, '[frihandelsavtal, frihandelsavtal*]'),
])
const avoided = z.union([form, z.array(form)])

/** `shared/glossary.yaml`: terms, by a key of their own. */
export const glossarySchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'malmo-stad'),
  z.strictObject({
    forms: z.record(languageTag, forms),
    not: z.record(languageTag, avoided).optional(),
    note: z.string().min(1).optional(),
  }),
)

/** The terms of `shared/glossary.yaml`; none where the file is missing or has a fault. */
export function readGlossary(data: readonly SourceFile[]): {
  readonly glossary: readonly Term[]
  readonly problems: readonly Problem[]
} {
  const source = data.find((file) => file.path === 'shared/glossary.yaml')
  if (source === undefined) return { glossary: [], problems: [] }
  const { data: read, problems } = readData(source, glossarySchema)
  const glossary = Object.entries(read ?? {}).map(([key, { forms, not = {}, note = null }]): Term => {
    return { key, forms: lists(forms), not: lists(not), note }
  })
  return { glossary, problems }
}

function lists(texts: Readonly<Record<string, string | readonly string[]>>): Term['forms'] {
  return Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [locale, typeof text === 'string' ? [text] : text]),
  )
}
