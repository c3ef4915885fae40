import { i18n } from '@kakehashi/i18n'
import { defaultTokens } from '@kakehashi/theme'
import { z } from 'zod'

const text = z.string().min(1)
const language = z.string().refine(i18n.isLocale)
const texts = z.record(language, text)
const colour = z.strictObject({ light: text, dark: text })
const { colours, measures } = defaultTokens

const siteSchema = z
  .strictObject({
    /** The languages, by tag; the first one's pages have no prefix in their address. */
    locales: z.array(language).min(1),
    /** Scheme and host of the published site, without a slash at the end: `https://malmo.se`. */
    origin: z.string().regex(/^https?:\/\/[^/?#@\s]+$/, 'must be scheme and host, without a slash at the end: https://malmo.se'),
    /** The path the site lives under, with a slash at both ends: `/` or `/samarbete-med-japan/`. */
    basePath: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'must have a slash at both ends, and only a–z, 0–9 and - between: /japan/'),
    /** The port of the preview on this machine. */
    port: z.int().min(1024).max(65535),
    /** The site's name in each language; where one is missing, that of the first language serves. */
    name: texts,
    /** One sentence on the site in each language. */
    tagline: texts,
    /** Who is responsible for the site. */
    owner: z.strictObject({
      /** The kind of organisation, as schema.org names it. */
      type: z.enum(['GovernmentOrganization', 'NGO']),
      /** Its name in each language. */
      name: texts,
      /** Its address on the web. */
      url: z.url({ protocol: /^https?$/ }),
    }),
    /** Pages that every page's footer links to, by their path in the site's content folder: `tillganglighet.md`. */
    footer: z.array(text).optional(),
    /** Values for the theme's tokens, the only difference in looks between sites. */
    tokens: z
      .strictObject({
        colours: z.partialRecord(z.enum(namesOf(colours)), colour).optional(),
        measures: z.partialRecord(z.enum(namesOf(measures)), text).optional(),
      })
      .optional(),
  })
  .superRefine(({ locales: [first = ''], name, tagline, owner }, context) => {
    const named = [['name', name], ['tagline', tagline], ['owner.name', owner.name]] as const
    for (const [path, value] of named)
      if (value[first] === undefined)
        context.addIssue({ code: 'custom', path: path.split('.'), message: `has no text in "${first}", the site's first language` })
  })

/** What a site's `site.ts` says; the folder it lies in is the site's name. */
export type SiteConfig = Readonly<z.input<typeof siteSchema>>

/**
 * The configuration of a site, checked. @throws where a field is unknown, missing or of the wrong type.
 * @example export default defineSite({ locales: ['sv', 'en'], origin: 'https://example.org', basePath: '/', … })
 */
export function defineSite(config: SiteConfig): SiteConfig {
  const result = siteSchema.safeParse(config, { error: wording })
  if (result.success) return config
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the site'}: ${message}`)
  throw new Error(`This site's configuration cannot be used:\n${faults.join('\n')}`)
}

/** What a field should be, for people who have never heard of schemas. */
function wording(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'is missing'
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has no field ${quoted(issue.keys)}`
    case 'invalid_key':
      return 'this name is not known here'
    case 'invalid_type':
      return `must be ${issue.expected === 'array' ? 'a list' : issue.expected === 'string' ? 'a text' : issue.expected === 'object' || issue.expected === 'record' ? 'a group of fields' : 'a whole number'}`
    case 'invalid_value':
      return `must be one of ${quoted(issue.values)}`
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'must not be empty' : `must be ${issue.minimum} or more`
    case 'too_big':
      return `must be ${issue.maximum} or less`
    case 'invalid_format':
      return 'must be an address on the web: https://malmo.se/'
    default:
      return `must be one of the languages ${i18n.locales.join(', ')}`
  }
}
