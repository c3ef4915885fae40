import { type Html, html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Phrase, renderPhrase } from '../../markup/phrase.ts'
import { fillSlot, slot } from '../../markup/slot.ts'
import { renderTime } from '../../markup/time.ts'

export type FallbackNoticeProps = InterfaceLanguage & {
  /** The language that the text is shown in instead. */
  readonly textLocale: Locale
}

/** Says that the page is not translated, and what language its text is in. */
export function renderFallbackNotice({ i18n, locale, textLocale }: FallbackNoticeProps): Html {
  const wanted = i18n.languageName(locale, locale)
  const given = i18n.languageName(locale, textLocale)
  return lines(
    html`<div class="notice" data-fallback>`,
    html`<p class="notice-title">${i18n.t(locale, 'fallback.title', { wanted })}</p>`,
    html`<p>${i18n.t(locale, 'fallback.body', { given })}</p>`,
    html`</div>`,
  )
}

/** Why only the preview shows a page: it is a draft, or its day, `2026-12-01`, has not come or is over. */
export type UnpublishedPage = {
  readonly reason: 'draft' | 'early' | 'late'
  readonly day?: string | undefined
}

export type UnpublishedNoticeProps = InterfaceLanguage & { readonly unpublished: UnpublishedPage }

/** Says that the page is not on the website. */
export function renderUnpublishedNotice(props: UnpublishedNoticeProps): Html {
  const { i18n, locale, unpublished } = props
  const { reason, day = '' } = unpublished
  const key = reason === 'early' ? 'unpublished.early' : 'unpublished.late'
  const text =
    reason === 'draft'
      ? i18n.t(locale, 'unpublished.draft')
      : fillSlot(i18n.t(locale, key, { date: slot }), renderTime(props, day))
  return lines(html`<div class="notice">`, html`<p class="notice-title">${text}</p>`, html`</div>`)
}

/** The page of another site that owns the text shown here. */
export type MirrorOwner = {
  /** Who the text belongs to: the other site's name. */
  readonly owner: Phrase
  /** The address of the page on the other site. */
  readonly href: string
}

export type MirrorNoticeProps = InterfaceLanguage & {
  /** Where the text belongs. */
  readonly mirrorOf: MirrorOwner
}

/** Says that the text belongs to another site, and leads to it. */
export function renderMirrorNotice({ i18n, locale, mirrorOf }: MirrorNoticeProps): Html {
  const owner = renderPhrase(mirrorOf.owner, locale)
  const belongs = fillSlot(i18n.t(locale, 'mirror.notice', { owner: slot }), owner)
  const read = fillSlot(i18n.t(locale, 'mirror.link', { owner: slot }), owner)
  return lines(
    html`<div class="notice">`,
    html`<p>${belongs} <a href="${mirrorOf.href}">${read}</a></p>`,
    html`</div>`,
  )
}
