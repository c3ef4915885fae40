import { z } from 'zod'

const perLocale = z.record(z.string(), z.string().min(1))

const siteSchema = z.strictObject({
  /** The languages, by tag; the first one's pages have no prefix in their address. */
  locales: z.array(z.string()).min(1),
  /** Scheme and host of the published site, without a slash at the end: `https://malmo.se`. */
  origin: z.url({ protocol: /^https?$/ }).regex(/[^/]$/),
  /** The path the site lives under, with a slash at both ends: `/` or `/samarbete-med-japan/`. */
  basePath: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/),
  /** The port of the preview on this machine. */
  port: z.int().min(1024).max(65535),
  /** The site's name in each language. */
  name: perLocale,
  /** One sentence on the site in each language. */
  tagline: perLocale,
  /** Who is responsible for the site. */
  owner: z.strictObject({
    /** The kind of organisation, as schema.org names it. */
    type: z.enum(['GovernmentOrganization', 'NGO']),
    /** Its name in each language. */
    name: perLocale,
    /** Its address on the web. */
    url: z.url(),
  }),
  /** Pages that every page's footer links to, by their path in the site's content folder: `tillganglighet.md`. */
  footer: z.array(z.string()).optional(),
  /** Values for the theme's tokens, the only difference in looks between sites. */
  tokens: z.record(z.string(), z.string()).optional(),
})

/** What a site's `site.ts` says; the folder it lies in is the site's name. */
export type SiteConfig = Readonly<z.infer<typeof siteSchema>>

/**
 * The configuration of a site, checked. @throws where a field is unknown, missing or of the wrong type.
 * @example export default defineSite({ locales: ['sv', 'en'], origin: 'https://example.org', basePath: '/', … })
 */
export function defineSite(config: SiteConfig): SiteConfig {
  const result = siteSchema.safeParse(config)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'site'}: ${issue.message}`)
  throw new Error(`This site's configuration cannot be used:\n${faults.join('\n')}`)
}
