import { type Html, html } from '@kakehashi/html'
import { lines } from '../markup/lines.ts'
import { type FrameProps, renderFrame } from './frame.ts'

export type NotFoundProps = FrameProps

/** The body of the page that is shown for an address that leads nowhere. */
export function renderNotFound(props: NotFoundProps): Html {
  const { i18n, locale, site } = props
  const main = lines(
    html`<div class="page">`,
    html`<h1>${i18n.t(locale, 'notFound.title')}</h1>`,
    html`<div class="prose">`,
    html`<p>${i18n.t(locale, 'notFound.body')}</p>`,
    html`<ul>`,
    html`<li><a href="${site.href}">${i18n.t(locale, 'notFound.start')}</a></li>`,
    html`</ul>`,
    html`</div>`,
    html`</div>`,
  )
  return renderFrame(props, main)
}
