import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'

export type ToStartProps = InterfaceLanguage & {
  /** The address of the start page. */
  readonly href: string
}

/** The way back to the start page, at the end of every other page. */
export function renderToStart({ i18n, locale, href }: ToStartProps): Html {
  return html`<p class="to-start"><a href="${href}">${i18n.t(locale, 'navigation.start')}</a></p>`
}
