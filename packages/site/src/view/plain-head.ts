import { type Html, html } from '@kakehashi/html'
import type { I18n, Locale } from '@kakehashi/i18n'
import type { ErrorPageProps } from '@kakehashi/theme'
import type { ProjectSite } from '../project.ts'
import { localized } from '../site-settings.ts'

type PlainHead = {
  readonly i18n: I18n
  readonly site: ProjectSite
  readonly locale: Locale
  readonly links: Html
}

/** `href` is the new address as a page of the site links to it, `url` the absolute one. */
type MovedHead = PlainHead & { readonly href: string; readonly url: string }

type ErrorHead = PlainHead & Pick<ErrorPageProps, 'error'>

/** The head of a page for an address without one; search engines leave it out. */
export function renderErrorHead({ i18n, site, locale, links, error }: ErrorHead): Html {
  const title = `${i18n.t(locale, `${error}.title`)} – ${localized(site.name, locale)}`
  return renderPlainHead({ title, links })
}

/** The head of a page that takes the reader along to where it has moved. */
export function renderMovedHead({ i18n, locale, links, href, url }: MovedHead): Html {
  const refresh = html`<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${url}">`
  return html`${renderPlainHead({ title: i18n.t(locale, 'redirect.title'), links })}
${refresh}`
}

/** The head of a page that search engines leave out. */
export function renderPlainHead({ title, links }: { readonly title: string; readonly links: Html }): Html {
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
${links}`
}
