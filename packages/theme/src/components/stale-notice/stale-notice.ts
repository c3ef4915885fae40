import { type Html, html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { fillSlot, slot } from '../../markup/slot.ts'
import { renderTime } from '../../markup/time.ts'

export type StaleNoticeProps = InterfaceLanguage & {
  /** The language that the text was translated from. */
  readonly sourceLocale: Locale
  /** The address of the page in that language, or of the paragraph there. */
  readonly href: string
}

/** Says that the original has changed since the page was translated, and leads to it. `changed`: the day, `2026-11-23`. */
export function renderStaleNotice(props: StaleNoticeProps & { readonly changed?: string | undefined }): Html {
  const { i18n, locale, changed } = props
  const language = i18n.languageName(locale, props.sourceLocale)
  const day =
    changed && fillSlot(i18n.t(locale, 'stale.changed', { language, date: slot }), renderTime(props, changed))
  return lines(
    html`<div class="notice stale-notice">`,
    html`<p class="notice-title">${i18n.t(locale, 'stale.title')}</p>`,
    day && html`<p>${day}</p>`,
    html`<p>${i18n.t(locale, 'stale.meaning')}</p>`,
    html`<p>${renderSourceLink(props, i18n.t(locale, 'stale.link', { language }))}</p>`,
    html`</div>`,
  )
}

/** What a notice says: a block, or the title, is older than the original, or the original has more after it. */
export type StaleVariant = keyof typeof variants

const variants = { block: 'stale.block', added: 'stale.added', header: 'stale.header' } as const

/** Says the same of one paragraph, heading or item, or of what is above the text; it stands after it. */
export function renderStaleBlockNotice(props: StaleNoticeProps, variant: StaleVariant = 'block'): Html {
  const { i18n, locale } = props
  const language = i18n.languageName(locale, props.sourceLocale)
  const link = renderSourceLink(props, i18n.t(locale, 'stale.blockLink', { language }))
  return html`<p class="stale-block" lang="${locale}">${i18n.t(locale, variants[variant], { language })} ${link}</p>`
}

/** Says it of a cell or a term, inside of it and in as few words as there is room for. */
export function renderStaleMark(props: StaleNoticeProps): Html {
  const { i18n, locale } = props
  const language = i18n.languageName(locale, props.sourceLocale)
  const link = renderSourceLink(props, i18n.t(locale, 'stale.mark', { language }))
  return html` <span class="stale-mark" lang="${locale}">(${link})</span>`
}

function renderSourceLink({ sourceLocale, href }: StaleNoticeProps, text: string): Html {
  return html`<a href="${href}" hreflang="${sourceLocale}">${text}</a>`
}
