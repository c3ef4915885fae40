import { localized, type SiteSettings } from '../../site-settings.ts'
import { contactPoints } from './contact-points.ts'
import type { JsonLdProps } from './json-ld.ts'

/** Who is responsible for the site, with the contacts that the page names. */
export function organization(props: JsonLdProps): object {
  const { owner } = props.site
  return {
    '@type': owner.type,
    ...organizationReference(props.site),
    name: localized(owner.name, props.version.locale),
    url: owner.url,
    contactPoint: contactPoints(props),
  }
}

/** The organisation by its identity, which is the same on all pages. */
export function organizationReference(site: SiteSettings): { readonly '@id': string } {
  return { '@id': new URL('#organization', site.owner.url).href }
}
