import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from './interface-language.ts'

/**
 * A day, or a day and time in Stockholm, written out for the reader and readable by programs.
 * @example renderTime(language, '2026-05-03') // <time datetime="2026-05-03">3 May 2026</time>
 */
export function renderTime({ i18n, locale }: InterfaceLanguage, iso: string): Html {
  const text = iso.includes('T') ? i18n.formatDateTime(locale, iso) : i18n.formatDate(locale, iso)
  return html`<time datetime="${iso}">${text}</time>`
}
