import { accessibilityStatementExamples } from '../components/accessibility-statement/accessibility-statement.example.ts'
import { breadcrumbsExamples } from '../components/breadcrumbs/breadcrumbs.example.ts'
import { cardExamples } from '../components/card/card.example.ts'
import { contactListExamples } from '../components/contact-list/contact-list.example.ts'
import { contentsListExamples } from '../components/contents-list/contents-list.example.ts'
import { eventFactsExamples } from '../components/event-facts/event-facts.example.ts'
import { figureExamples } from '../components/figure/figure.example.ts'
import { languageSwitcherExamples } from '../components/language-switcher/language-switcher.example.ts'
import { memberDirectoryExamples } from '../components/member-directory/member-directory.example.ts'
import { navigationExamples } from '../components/navigation/navigation.example.ts'
import { noticeExamples } from '../components/notice/notice.example.ts'
import { pageHeaderExamples } from '../components/page-header/page-header.example.ts'
import { pageListExamples } from '../components/page-list/page-list.example.ts'
import { paginationExamples } from '../components/pagination/pagination.example.ts'
import { pictureExamples } from '../components/picture/picture.example.ts'
import { quoteExamples } from '../components/quote/quote.example.ts'
import { searchBoxExamples } from '../components/search-box/search-box.example.ts'
import { searchResultsExamples } from '../components/search-results/search-results.example.ts'
import { siteFooterExamples } from '../components/site-footer/site-footer.example.ts'
import { siteHeaderExamples } from '../components/site-header/site-header.example.ts'
import { skipLinkExamples } from '../components/skip-link/skip-link.example.ts'
import { staleNoticeExamples } from '../components/stale-notice/stale-notice.example.ts'
import { toStartExamples } from '../components/to-start/to-start.example.ts'
import { calloutExamples } from '../styles/callout.example.ts'
import { footnotesExamples } from '../styles/footnotes.example.ts'
import { japaneseExamples } from '../styles/japanese.example.ts'
import { linksExamples } from '../styles/links.example.ts'
import { proseExamples } from '../styles/prose.example.ts'
import { tableExamples } from '../styles/table.example.ts'
import type { ComponentExamples } from './example.ts'

/** Every component, in the order that the page of components shows them: those of a page, then those of its text. */
export const componentExamples: readonly ComponentExamples[] = [
  skipLinkExamples,
  siteHeaderExamples,
  languageSwitcherExamples,
  searchBoxExamples,
  navigationExamples,
  breadcrumbsExamples,
  pageHeaderExamples,
  noticeExamples,
  staleNoticeExamples,
  contentsListExamples,
  cardExamples,
  pageListExamples,
  paginationExamples,
  eventFactsExamples,
  contactListExamples,
  memberDirectoryExamples,
  accessibilityStatementExamples,
  quoteExamples,
  pictureExamples,
  figureExamples,
  searchResultsExamples,
  toStartExamples,
  siteFooterExamples,
  proseExamples,
  linksExamples,
  calloutExamples,
  tableExamples,
  footnotesExamples,
  japaneseExamples,
]
