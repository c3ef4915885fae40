import type { z } from 'zod'
import { siteSchema } from './site-schema.ts'

/** What a site's `site.ts` says; the folder it lies in is the site's name. */
export type SiteConfig = Readonly<z.infer<typeof siteSchema>>

/**
 * The configuration of a site, checked. @throws where a field is unknown, missing or of the wrong type.
 * @example export default defineSite({ locales: ['sv', 'en'], origin: 'https://example.org', basePath: '/', … })
 */
export function defineSite(config: SiteConfig): SiteConfig {
  const result = siteSchema.safeParse(config, { error: faultOf })
  if (result.success) return result.data
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'defineSite'}: ${message}`,
  )
  throw new Error(`This site's configuration cannot be used:\n${faults.join('\n')}`)
}

/** What is wrong with a field, by its path where an example says more than a rule. */
const examples: Readonly<Record<string, string>> = {
  origin: 'must be scheme and host, without a slash at the end: "https://malmo.se"',
  basePath: 'must have a slash at both ends, and only a–z, 0–9 and - between: "/samarbete-med-japan/"',
  'owner.url': 'must be an address on the web: "https://malmo.se/"',
  icon: 'must be the name of an SVG file beside site.ts: "icon.svg"',
  illustration: 'must be the name of an SVG file beside site.ts: "illustration.svg"',
  'editor.repo': 'must be owner and name: "malmo/kakehashi"',
  'editor.branch': 'must be the name of a branch: "main"',
  'editor.server': 'must be scheme and host, https and without a slash at the end: "https://codeberg.org"',
  port: 'must be a whole number from 1024 to 65535',
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  record: 'a text for each language: { sv: "…" }',
}

/** The fault in the words of a person who writes a `site.ts`. */
function faultOf(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return `has no field "${issue.keys.join('", "')}"`
  if (issue.input === undefined) return 'is missing'
  const example = examples[(issue.path ?? []).join('.')]
  if (example !== undefined) return example
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    case 'invalid_key':
      return 'is not known here'
    case 'too_small':
      return 'must not be empty'
    default:
      return `cannot be ${JSON.stringify(issue.input)}`
  }
}
