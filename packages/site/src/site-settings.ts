import type { SiteAddress } from '@kakehashi/content'
import type { Locale } from '@kakehashi/i18n'

/** A site as its pages, feeds and sitemaps name it. */
export type SiteSettings = SiteAddress & {
  /** The site's name in each language. */
  readonly name: LocalizedText
  /** Who is responsible for the site. */
  readonly owner: SiteOwner
  /** One sentence on the site in each language. */
  readonly tagline: LocalizedText
  /** Whether the site is built for another origin than its own and must stay out of search engines. */
  readonly preview: boolean
}

export type SiteOwner = {
  /** The kind of organisation, as schema.org names it. */
  readonly type: 'GovernmentOrganization' | 'NGO'
  /** Its name in each language. */
  readonly name: LocalizedText
  /** Its address on the web. */
  readonly url: string
}

/** A text by language tag. */
export type LocalizedText = Readonly<Partial<Record<string, string>>>

/** A text of the site's configuration in a language, or in the first one it is given in. */
export function localized(texts: LocalizedText, locale: Locale): string {
  return texts[locale] ?? Object.values(texts)[0] ?? ''
}
