import { type Html, html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import { type Contact, renderContactList } from '../components/contact-list/contact-list.ts'
import { type ContentsItem, renderContentsList } from '../components/contents-list/contents-list.ts'
import { type EventFacts, renderEventFacts } from '../components/event-facts/event-facts.ts'
import {
  type MemberDirectoryProps,
  renderMemberDirectory,
} from '../components/member-directory/member-directory.ts'
import {
  type MirrorOwner,
  renderFallbackNotice,
  renderMirrorNotice,
  renderUnpublishedNotice,
  type UnpublishedPage,
} from '../components/notice/notice.ts'
import { renderPageHeader } from '../components/page-header/page-header.ts'
import { type PageListItem, renderPageList } from '../components/page-list/page-list.ts'
import { type PaginationProps, renderPagination } from '../components/pagination/pagination.ts'
import { renderToStart } from '../components/to-start/to-start.ts'
import { attribute } from '../markup/attribute.ts'
import { lines } from '../markup/lines.ts'
import { type Inline, langAttribute } from '../markup/phrase.ts'
import { type FrameProps, renderFrame } from './frame.ts'

export type PageProps = FrameProps & {
  /** The title, which is the level-one heading. */
  readonly title: Inline
  /** The description in one sentence. */
  readonly lead?: Inline | undefined
  /** What is said of title and description. */
  readonly headerNotice?: Html | undefined
  /** The language of title, lead, headings and body; another than `locale` on a page that is not translated. */
  readonly textLocale: Locale
  /** The day a news item was published, `2024-05-20`. */
  readonly published?: string | undefined
  /** The day the text last changed. */
  readonly updated?: string | undefined
  /** Why only the preview shows the page. */
  readonly unpublished?: UnpublishedPage | undefined
  /** The page of another site that owns this text. */
  readonly mirrorOf?: MirrorOwner | undefined
  /** The level-two headings of the body. */
  readonly headings: readonly ContentsItem[]
  /** The rendered markdown. */
  readonly body: Html
  /** When and where, on an event's page. */
  readonly event?: EventFacts | undefined
  /** Whom to turn to. */
  readonly contacts: readonly Contact[]
  /** Whether whom to turn to is what the page is about, and comes before its text. */
  readonly isContactPage?: boolean
  /** The organisations that the page lists. */
  readonly directory?: Pick<MemberDirectoryProps, 'filters' | 'members' | 'isPart'> | undefined
  /** The pages of a section, on the section's page. */
  readonly pages: readonly PageListItem[]
  /** The pages that the list goes on over, where it is long. */
  readonly pagination?: Pick<PaginationProps, 'hrefs' | 'current'>
  /** The heading of that list, when it is not the common one. */
  readonly pagesHeading?: Inline | undefined
}

/** The body of a page made from markdown. */
export function renderPage(props: PageProps): Html {
  const { site, breadcrumbs } = props
  const main = lines(
    html`<article class="page">`,
    renderPageHeader({ ...props, lang: props.textLocale }),
    props.unpublished && renderUnpublishedNotice({ ...props, unpublished: props.unpublished }),
    props.textLocale !== props.locale && renderFallbackNotice(props),
    props.mirrorOf && renderMirrorNotice({ ...props, mirrorOf: props.mirrorOf }),
    html`<div class="page-content">`,
    renderContentsList({ ...props, lang: props.textLocale }),
    html`<div class="page-text">`,
    props.event && renderEventFacts({ ...props, event: props.event }),
    props.isContactPage && renderContactList(props),
    renderBody(props),
    props.directory && renderMemberDirectory({ ...props, ...props.directory }),
    !props.isContactPage && renderContactList(props),
    renderPages(props),
    html`</div>`,
    html`</div>`,
    html`</article>`,
    breadcrumbs.length > 1 && renderToStart({ ...props, href: site.href }),
  )
  return renderFrame(props, main)
}

/** The rendered markdown, marked where it is in another language than the interface. */
export function renderBody({
  i18n,
  locale,
  textLocale,
  body,
}: Pick<PageProps, 'i18n' | 'locale' | 'textLocale' | 'body'>): Html | null {
  if (String(body).trim() === '') return null
  const { direction } = i18n.facts(textLocale)
  const dir = attribute('dir', direction === i18n.facts(locale).direction ? undefined : direction)
  return lines(html`<div class="prose"${langAttribute(textLocale, locale)}${dir}>`, body, html`</div>`)
}

/** The list of a section's pages, and the way to the rest of a long one. */
export function renderPages(
  props: Pick<PageProps, 'i18n' | 'locale' | 'pages' | 'pagesHeading' | 'pagination'>,
): Html {
  const heading = props.pagesHeading ?? props.i18n.t(props.locale, 'section.pages')
  return lines(
    renderPageList({ ...props, heading }),
    props.pagination && renderPagination({ ...props, ...props.pagination }),
  )
}
