import { i18n, type Locale } from '@kakehashi/i18n'
import { type Destination, parseDestination } from '@kakehashi/release'
import { ConfigurationError, type Project, type ProjectSite } from '@kakehashi/site'

/** The site that `--site` names. @throws {ConfigurationError} */
export function siteOf({ sites }: Project, name: string, locale: Locale): ProjectSite {
  const site = sites.find(({ id }) => id === name)
  if (site !== undefined) return site
  const names = sites.map(({ id }) => id).join(', ')
  throw new ConfigurationError(i18n.t(locale, 'cli.unknownSite', { site: name, sites: names }))
}

/** The folder that `--to` names. @throws {ConfigurationError} */
export function destinationOf(to: string, locale: Locale): Destination {
  const destination = parseDestination(to)
  if (destination === null) throw new ConfigurationError(i18n.t(locale, 'deploy.badDestination', { to }))
  return destination
}
