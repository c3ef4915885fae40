import { i18n } from '@kakehashi/i18n'
import { defaultTokens } from '@kakehashi/theme'
import { z } from 'zod'

const text = z.string().min(1)
const tag = z.string().refine((text): boolean => i18n.isLocale(text))
const texts = z.record(tag, text)
const svgFile = z.string().regex(/^[a-z0-9-]+\.svg$/)
const hexColour = z.templateLiteral(['#', z.hex()])

const tokens = z.strictObject({
  colours: z
    .partialRecord(
      z.enum(Object.keys(defaultTokens.colours)),
      z.strictObject({ light: hexColour, dark: hexColour }),
    )
    .exactOptional(),
  measures: z.partialRecord(z.enum(Object.keys(defaultTokens.measures)), text).exactOptional(),
})

/** Where an editor at `admin/` of the published site keeps the content; without it the site has none. */
const editor = z
  .strictObject({
    /** What the server is; who edits signs in there with a token of their own. */
    backend: z.enum(['github', 'gitlab', 'forgejo', 'gitea']),
    /** The repository on the server, owner and name: `malmo/kakehashi`. */
    repo: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/),
    /** The branch that is edited. Default: the repository's own. */
    branch: z
      .string()
      .regex(/^[\w./-]+$/)
      .exactOptional(),
    /** Scheme and host of the server: `https://codeberg.org`. Only github.com and gitlab.com are known without it. */
    server: z
      .string()
      .regex(/^https:\/\/[^/?#@\s]+$/)
      .exactOptional(),
  })
  .superRefine(({ backend, server }, { addIssue }) => {
    if (server === undefined && (backend === 'forgejo' || backend === 'gitea'))
      addIssue({ code: 'custom', path: ['server'], message: 'is missing' })
  })

/** What a site's `site.ts` may say. */
export const siteSchema = z
  .strictObject({
    /** The languages, by tag; the first one's pages have no prefix in their address. */
    locales: z.array(tag).min(1),
    /** Scheme and host of the published site, without a slash at the end: `https://malmo.se`. */
    origin: z.string().regex(/^https?:\/\/[^/?#@\s]+$/),
    /** The path the site lives under, with a slash at both ends: `/` or `/samarbete-med-japan/`. */
    basePath: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/),
    /** The port of the preview on this machine. */
    port: z.int().min(1024).max(65_535),
    /** The site's name in each language; one that is missing is taken from the first. */
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
    /** The site's mark, an SVG file in the site's folder: beside the site's name, and as the icon of its pages. */
    icon: svgFile.optional(),
    /** A drawing beside the start page's title, an SVG file in the site's folder. */
    illustration: svgFile.optional(),
    /** Values for the theme's tokens: beside the mark the only difference in looks between sites. */
    tokens: tokens.optional(),
    /** An editor in the browser at `admin/` of the published site; the preview has one anyway. */
    editor: editor.exactOptional(),
  })
  .superRefine(({ locales: [first = ''], name, tagline, owner }, { addIssue }) => {
    for (const [path, value] of Object.entries({ name, tagline, 'owner.name': owner.name }))
      if (value[first] === undefined) addIssue({ code: 'custom', path: [path, first], message: 'is missing' })
  })
