import { localeRoot } from '@kakehashi/content'
import { localized } from '../../site-settings.ts'
import { addressOf } from '../alternates.ts'
import type { JsonLdProps } from './json-ld.ts'
import { organizationReference } from './organization.ts'

/** The site, on its start page; null elsewhere. */
export function webSite({ graph, site, version }: JsonLdProps): object | null {
  const { locale } = version
  if (version.url !== localeRoot(site, locale)) return null
  return {
    '@type': 'WebSite',
    name: localized(site.name, locale),
    description: localized(site.tagline, locale),
    url: addressOf(graph, version),
    inLanguage: locale,
    publisher: organizationReference(site),
  }
}
