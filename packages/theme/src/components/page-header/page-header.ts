import { type Html, html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../../markup/interface-language.ts'
import { lines } from '../../markup/lines.ts'
import { type Inline, langAttribute } from '../../markup/phrase.ts'
import { fillSlot, slot } from '../../markup/slot.ts'
import { renderTime } from '../../markup/time.ts'

export type PageHeaderProps = InterfaceLanguage & {
  /** The title, which is the level-one heading. */
  readonly title: Inline
  /** The description in one sentence, shown below the title. */
  readonly lead?: Inline | undefined
  /** What is said of title and lead. */
  readonly headerNotice?: Html | undefined
  /** The language of title and lead, when it is not that of the interface. */
  readonly lang?: string | undefined
  /** The day a news item was published, `2024-05-20`. */
  readonly published?: string | undefined
  /** The day the text last changed. */
  readonly updated?: string | undefined
}

/** Title, lead, and when the text was published and last changed. */
export function renderPageHeader(props: PageHeaderProps): Html {
  const { locale } = props
  const lang = langAttribute(props.lang, locale)
  return lines(
    html`<header class="page-header">`,
    html`<h1${lang}>${props.title}</h1>`,
    props.lead && html`<p class="lead"${lang}>${props.lead}</p>`,
    props.headerNotice,
    renderPageDates(props),
    html`</header>`,
  )
}

/** When the text was published and last changed. */
export function renderPageDates(
  props: InterfaceLanguage & Pick<PageHeaderProps, 'published' | 'updated'>,
): Html | null {
  const { i18n, locale, published, updated } = props
  if (published === undefined && updated === undefined) return null
  return lines(
    html`<p class="page-dates">`,
    published && renderDate(i18n.t(locale, 'page.published', { date: slot }), renderTime(props, published)),
    updated && renderDate(i18n.t(locale, 'page.updated', { date: slot }), renderTime(props, updated)),
    html`</p>`,
  )
}

function renderDate(text: string, time: Html): Html {
  return html`<span>${fillSlot(text, time)}</span>`
}
