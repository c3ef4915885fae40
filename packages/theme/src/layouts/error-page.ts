import { type Html, html } from '@kakehashi/html'
import { lines } from '../markup/lines.ts'
import { type FrameProps, renderFrame } from './frame.ts'

export type ErrorPageProps = FrameProps & {
  /** Whether the address leads nowhere, or to what has been taken away. */
  readonly error: 'notFound' | 'gone'
}

/** The body of the page that is shown at an address without a page. */
export function renderErrorPage(props: ErrorPageProps): Html {
  const { i18n, locale, site, error } = props
  const main = lines(
    html`<div class="page">`,
    html`<h1>${i18n.t(locale, `${error}.title`)}</h1>`,
    html`<div class="prose">`,
    html`<p>${i18n.t(locale, `${error}.body`)}</p>`,
    html`<ul>`,
    html`<li><a href="${site.href}">${i18n.t(locale, 'notFound.start')}</a></li>`,
    html`</ul>`,
    html`</div>`,
    html`</div>`,
  )
  return renderFrame(props, main)
}
