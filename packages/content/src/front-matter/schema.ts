import { z } from 'zod'

/** Who writes a field: once in the source, in every language, or in one language only. */
export type FieldClass = 'shared' | 'translated' | 'one-language'

const date = z.iso.date()
/** A file of another site, from that site's folder. */
const mirrored = /^[a-z0-9-]+:(?!\/)(?!.*(?:^|[/:])\.\.?(?:\/|$))[^\s#?%\\:]+\.md$/
const moment = z.union([z.iso.date(), z.iso.datetime({ local: true, offset: false })])

/**
 * The front matter of a page; each field's `meta` says its class and what it is for, for editors and their programs, and
 * `keysOf` in which list of a file in `shared/` its values are keys.
 */
export const frontMatterSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({ class: 'translated', description: 'The page’s title and level-one heading.' }),
  description: z
    .string()
    .min(1)
    .optional()
    .meta({ class: 'translated', description: 'One sentence for lists and search engines.' }),
  navTitle: z
    .string()
    .min(1)
    .optional()
    .meta({ class: 'translated', description: 'A shorter title for the navigation.' }),
  slug: z
    .string()
    .min(1)
    .optional()
    .meta({ class: 'translated', description: 'The last part of the address. Default: the file’s name.' }),
  formerSlugs: z.array(z.string().min(1)).optional().meta({
    class: 'one-language',
    description: 'Earlier slugs, or paths that begin with a slash, that lead here.',
  }),
  updated: date
    .optional()
    .meta({ class: 'one-language', description: 'The day the text last changed in this language.' }),
  source: z
    .string()
    .optional()
    .meta({ class: 'shared', description: 'The language the page is written in first. Default: sv.' }),
  kind: z
    .enum(['page', 'news', 'event', 'contact'])
    .optional()
    .meta({ class: 'shared', description: 'What the page is. Default: page.' }),
  date: date.optional().meta({ class: 'shared', description: 'The day of a news item.' }),
  event: z
    .strictObject({ start: moment, end: moment.optional(), place: z.string().min(1).optional() })
    .optional()
    .meta({ class: 'shared', description: 'When and where an event is held, in the time of Stockholm.' }),
  contacts: z
    .array(z.string().min(1))
    .optional()
    .meta({ class: 'shared', description: 'Keys of shared/contacts.yaml.', keysOf: 'contacts' }),
  members: z
    .strictObject({
      sector: z.string().min(1).optional().meta({ keysOf: 'sectors' }),
      city: z.string().min(1).optional().meta({ keysOf: 'cities' }),
    })
    .optional()
    .meta({
      class: 'shared',
      description:
        'Lists the organisations of shared/members.yaml: {} all, { sector: public } or { city: malmo } some.',
    }),
  accessibilityStatement: z
    .boolean()
    .optional()
    .meta({ class: 'shared', description: 'true shows the site’s accessibility.yaml below the text.' }),
  draft: z.boolean().optional().meta({
    class: 'one-language',
    description: 'true: only the preview shows it. In the source for all languages, else for this one.',
  }),
  publish: date
    .optional()
    .meta({ class: 'shared', description: 'The first day on which the page is on the website.' }),
  unpublish: date
    .optional()
    .meta({ class: 'shared', description: 'The first day on which the page is there no longer.' }),
  order: z
    .number()
    .optional()
    .meta({ class: 'shared', description: 'Place in the navigation; lower comes first.' }),
  navigation: z
    .boolean()
    .optional()
    .meta({ class: 'shared', description: 'false leaves the page out of the navigation.' }),
  fallback: z
    .boolean()
    .optional()
    .meta({ class: 'shared', description: 'false: languages without a translation get no page.' }),
  mirrors: z.string().regex(mirrored, 'malmo:avtal.md').optional().meta({
    class: 'shared',
    description:
      'A page of another site that is shown here too: malmo:avtal.md. Such a file has no title and no text.',
  }),
})

export type FrontMatter = Readonly<z.infer<typeof frontMatterSchema>>

/** The front matter of a file that mirrors another page: all but the title, which is the other page's. */
export const mirrorSchema = frontMatterSchema.extend({ title: z.string().default('') })
