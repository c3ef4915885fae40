import { html, type Html } from '@kakehashi/html'
import type { I18n, Locale } from '@kakehashi/i18n'
import type { ProjectSite } from '../project.ts'
import { localized } from './frame.ts'

type PlainHead = {
  readonly i18n: I18n
  readonly site: ProjectSite
  readonly locale: Locale
  readonly stylesheet: Html
}

/** The head of a page for an address that leads nowhere; search engines leave it out. */
export function renderErrorHead({ i18n, site, locale, stylesheet }: PlainHead): Html {
  const title = `${i18n.t(locale, 'notFound.title')} – ${localized(site.name, locale)}`
  return plainHead(title, stylesheet)
}

/** The head of a page that takes the reader along to where it has moved. */
export function renderMovedHead({ i18n, locale, stylesheet, url }: PlainHead & { readonly url: string }): Html {
  const refresh = html`<meta http-equiv="refresh" content="0; url=${url}">
<link rel="canonical" href="${url}">`
  return html`${plainHead(i18n.t(locale, 'moved.title'), stylesheet)}
${refresh}`
}

function plainHead(title: string, stylesheet: Html): Html {
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
${stylesheet}`
}
