export { type ContentLoader, contentLoader } from './content-loader.ts'
export { changeField, changeFields, writeField } from './edit/change-field.ts'
export { completeEdit } from './edit/complete-edit.ts'
export { type ContentEdit, noEdit, type TextChange } from './edit/content-edit.ts'
export { namedPage } from './edit/named-page.ts'
export type { Impossible, Plan } from './edit/plan.ts'
export { planMove } from './edit/plan-move.ts'
export { type NewPage, newPagePath, planPage } from './edit/plan-page.ts'
export { planRemoval } from './edit/plan-removal.ts'
export { planSlugs } from './edit/plan-slugs.ts'
export { planTranslation } from './edit/plan-translation.ts'
export { recordPath } from './edit/record-path.ts'
export { type Reference, references } from './edit/references.ts'
export { nothingMoved, type Relocation } from './edit/relocation.ts'
export { writeEdit } from './edit/write-edit.ts'
export type { AccessibilityStatement } from './front-matter/accessibility.ts'
export type { Contact } from './front-matter/contacts.ts'
export type { Term } from './front-matter/glossary.ts'
export type { Directory, Member } from './front-matter/members.ts'
export { type FrontMatter, frontMatterSchema } from './front-matter/schema.ts'
export type { SearchAlias } from './front-matter/search-aliases.ts'
export { splitFrontMatter } from './front-matter/split-front-matter.ts'
export type { TextByLocale } from './front-matter/text-by-locale.ts'
export { graphFingerprint, textsFingerprint } from './graph/fingerprints.ts'
export {
  absoluteUrl,
  type Document,
  type Graph,
  localeRoot,
  nodeOf,
  type PageNode,
  type Redirect,
  type SiteAddress,
  siteOf,
  type UrlPath,
  urlPath,
  type Version,
} from './graph/graph.ts'
export { contentPath, pageIdOfPath } from './graph/link-path.ts'
export { listPageUrl } from './graph/list-page-url.ts'
export {
  ancestors,
  childVersions,
  dateOf,
  type NavigationItem,
  navigationBelow,
  sharedFields,
  titleOf,
} from './graph/navigation.ts'
export type { Picture } from './graph/pictures.ts'
export { hrefFrom, type ResolvedLink, shownIn, versionFor } from './graph/resolve-link.ts'
export { statementIds } from './graph/statement-ids.ts'
export type { Unpublished } from './graph/unpublished.ts'
export {
  type Content,
  type ContentOptions,
  type LoadedFiles,
  loadContent,
  loadFiles,
} from './load-content.ts'
export type { Block, BlockKind, Body, Heading, Image, Link, LinkTarget, Span } from './markdown/body.ts'
export { type Page, type PageId, pageId, type SiteId, type SourceFile, siteId } from './page.ts'
export { pageParser } from './parse-page.ts'
export { type Prose, proseReader } from './prose.ts'
export { decodeText } from './read/decode-text.ts'
export { type BodyRenderer, renderBody } from './render-body.ts'
