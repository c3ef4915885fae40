export {
  type AccessibilityStatement,
  type AccessibilityStatementProps,
  renderAccessibilityStatement,
  statementHeadings,
} from './components/accessibility-statement/accessibility-statement.ts'
export type { Crumb } from './components/breadcrumbs/breadcrumbs.ts'
export type { Contact, ContactPhone } from './components/contact-list/contact-list.ts'
export type { ContentsItem } from './components/contents-list/contents-list.ts'
export type { EventFacts } from './components/event-facts/event-facts.ts'
export { type FigureProps, renderFigure } from './components/figure/figure.ts'
export type { LanguageLink } from './components/language-switcher/language-switcher.ts'
export type { NavigationItem } from './components/navigation/navigation.ts'
export type { MirrorOwner } from './components/notice/notice.ts'
export type { PageListItem } from './components/page-list/page-list.ts'
export {
  type PictureImage,
  type PictureProps,
  type PictureSource,
  renderPicture,
} from './components/picture/picture.ts'
export type { FooterLink } from './components/site-footer/site-footer.ts'
export type { SiteIdentity } from './components/site-header/site-header.ts'
export {
  renderStaleBlockNotice,
  renderStaleMark,
  type StaleNoticeProps,
} from './components/stale-notice/stale-notice.ts'
export { type DocumentProps, renderDocument } from './layouts/document.ts'
export { type ErrorPageProps, renderErrorPage } from './layouts/error-page.ts'
export { type FrameProps, renderFrame } from './layouts/frame.ts'
export { type ListPageProps, renderListPage } from './layouts/list-page.ts'
export { type MovedProps, renderMoved } from './layouts/moved.ts'
export { type PageProps, renderPage } from './layouts/page.ts'
export { type PageTree, renderSearchPage, type SearchPageProps } from './layouts/search-page.ts'
export { renderStartPage, type StartPageProps } from './layouts/start-page.ts'
export type { InterfaceLanguage } from './markup/interface-language.ts'
export type { Inline, Phrase } from './markup/phrase.ts'
export { minifyCss } from './minify-css.ts'
export { themeCss } from './theme-css.ts'
export { type ContrastFailure, findContrastFailures } from './tokens/contrast.ts'
export { defaultTokens } from './tokens/default-tokens.ts'
export type { Colour, Colours, HexColour, Measures, TokenOverrides, Tokens } from './tokens/tokens.ts'
