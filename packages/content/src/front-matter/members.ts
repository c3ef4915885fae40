import type { Problem } from '@kakehashi/problems'
import { z } from 'zod'
import { withNearest } from '../graph/problem-at.ts'
import { nearest } from '../nearest.ts'
import type { SourceFile } from '../page.ts'
import { type Finding, toProblems } from '../read/finding.ts'
import { readData, untranslated } from './read-data.ts'
import { languageTag, type TextByLocale, textByLocale } from './text-by-locale.ts'

/** An organisation of the directory. */
export type Member = {
  readonly key: string
  /** The name that it calls itself. */
  readonly name: string
  /** The language of that name. */
  readonly language: string
  /** What it is called in other languages. */
  readonly translations: TextByLocale
  /** A key of the directory's sectors. */
  readonly sector: string
  /** A key of the directory's cities; absent where it is not known. */
  readonly city?: string | undefined
}

/** Who is listed, and the groups that they are listed by, all in the order of the file. */
export type Directory = {
  readonly members: readonly Member[]
  readonly sectors: ReadonlyMap<string, TextByLocale>
  readonly cities: ReadonlyMap<string, TextByLocale>
}

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lunds-kommun')
const groups = z.record(key, textByLocale)

/** `shared/members.yaml`: the organisations, their sectors and cities. */
export const membersSchema = z.strictObject({
  sectors: groups,
  cities: groups,
  members: z.record(
    key,
    z.strictObject({
      name: z.string().min(1),
      language: languageTag,
      translations: textByLocale.optional(),
      sector: z.string().meta({ keysOf: 'sectors' }),
      city: z.string().optional().meta({ keysOf: 'cities' }),
    }),
  ),
})

const none: Directory = { members: [], sectors: new Map(), cities: new Map() }

/**
 * The directory of `shared/members.yaml`; an empty one where the file is missing or has a fault. A sector or city
 * without a name in one of the languages is a warning.
 */
export function readMembers(
  data: readonly SourceFile[],
  locales: readonly string[],
): {
  readonly directory: Directory
  readonly problems: readonly Problem[]
} {
  const source = data.find((file) => file.path === 'shared/members.yaml')
  if (source === undefined) return { directory: none, problems: [] }
  const result = readData(source, membersSchema)
  const { data: read, positions, problems } = result
  if (read === null) return { directory: none, problems }
  const directory: Directory = {
    members: Object.entries(read.members).map(([memberKey, { translations = {}, ...member }]) => ({
      ...member,
      key: memberKey,
      translations,
    })),
    sectors: new Map(Object.entries(read.sectors)),
    cities: new Map(Object.entries(read.cities)),
  }
  const unknown = directory.members.flatMap((member) =>
    unknownGroups(member, directory).map(({ field, values }): Finding => {
      const position = positions.get(`members.${member.key}.${field}`) ?? { line: 1, column: 1 }
      return { code: 'unknown-member-group', position, values }
    }),
  )
  const fields = (['sectors', 'cities'] as const).flatMap((group) =>
    [...directory[group]].map(([name, text]) => ({ path: `${group}.${name}`, text })),
  )
  return {
    directory,
    problems: [
      ...problems,
      ...toProblems(unknown, source.file, source.text),
      ...untranslated(source, result, fields, locales),
    ],
  }
}

/** The groups that are named but are not in the directory. */
export function unknownGroups(
  named: { readonly sector?: string | undefined; readonly city?: string | undefined },
  { sectors, cities }: Directory,
): readonly { readonly field: 'sector' | 'city'; readonly values: Problem['values'] }[] {
  return (['sector', 'city'] as const).flatMap((field) => {
    const known = field === 'sector' ? sectors : cities
    const name = named[field]
    if (name === undefined || known.has(name)) return []
    return [{ field, values: withNearest({ key: name }, nearest(name, [...known.keys()])) }]
  })
}
