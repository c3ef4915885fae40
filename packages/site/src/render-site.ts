import { createHash } from 'node:crypto'
import { type Graph, listPageUrl, localeRoot, type Version } from '@kakehashi/content'
import { type Html, html, raw } from '@kakehashi/html'
import type { I18n } from '@kakehashi/i18n'
import { type AliasGroup, bundleSearchScript, writtenCopy } from '@kakehashi/search'
import { renderDocument, renderErrorPage, renderMoved } from '@kakehashi/theme'
import type { Asset } from './copy-assets.ts'
import { prepareDocuments } from './documents.ts'
import { siteEditor } from './editor/site-editor.ts'
import type { Output } from './eleventy.ts'
import { renderCalendar } from './outputs/calendar.ts'
import { renderFeed } from './outputs/feed.ts'
import { furtherNumbers } from './outputs/list-pages.ts'
import type { OutputFile } from './outputs/output-file.ts'
import { redirectPages, renderRedirectsFile } from './outputs/redirects.ts'
import { renderRobots } from './outputs/robots.ts'
import { renderSitemaps } from './outputs/sitemap.ts'
import { renderSpeculationRules } from './outputs/speculation-rules.ts'
import { errorPageNames } from './own-files.ts'
import { pageStyles } from './page-styles.ts'
import { preparePictures } from './pictures/prepare-pictures.ts'
import type { Project, ProjectSite } from './project.ts'
import { publishedName } from './published-name.ts'
import { componentsPath } from './view/components-path.ts'
import { frameOf } from './view/frame.ts'
import { renderSectionList } from './view/list-page.ts'
import { type Drawing, renderGraphPage } from './view/page.ts'
import { renderErrorHead, renderMovedHead } from './view/plain-head.ts'
import { searchAddress, searchCopy } from './view/search-copy.ts'
import { renderSearch, searchUrl } from './view/search-page.ts'

/** Everything that a site consists of. */
export type SiteFiles = {
  /** The graph's pages, in the order of their addresses. */
  readonly pages: readonly Output[]
  /** Further pages of long lists, sitemaps, feeds, redirects, error pages, styles. */
  readonly others: readonly Output[]
  /** Pictures and documents, copied as they are. */
  readonly assets: readonly Asset[]
  /** The same pages as they are indexed. */
  readonly copies: readonly IndexedCopy[]
  /** The words that mean the same to the search. */
  readonly aliases: readonly AliasGroup[]
  /** The links to the style sheet and the icon. */
  readonly links: Html
  /** A page of a graph that differs from this one in nothing but texts. */
  readonly draw: (graph: Graph, version: Version) => Output
}

/** A page as it is indexed. */
export type IndexedCopy = {
  /** As `SearchPage` has it. */
  readonly address: string
  /** The language, and the line as `writtenCopy` has it; null for a page that is not indexed. */
  readonly draw: () => { readonly locale: string; readonly line: string } | null
}

/** A site without pages. */
export const noFiles: SiteFiles = {
  pages: [],
  others: [],
  assets: [],
  copies: [],
  aliases: [],
  links: html``,
  draw: (_graph, { locale }) => ({ path: '', locale, title: null, render: () => '' }),
}

/** What the functions that draw a site's pages need. */
export type SiteContext = {
  readonly graph: Graph
  readonly site: ProjectSite
  readonly project: Project
  readonly i18n: I18n
}

/**
 * A site's files from the graph. Pages are drawn when they are asked for. In the preview pictures are encoded with less
 * effort, and there is a page of the theme's components.
 */
export async function renderSite(
  context: SiteContext,
  purpose: 'preview' | 'publication',
): Promise<SiteFiles> {
  const { graph, site, i18n } = context
  const versions = [...graph.nodes.values()]
    .filter((node) => node.site === site.id)
    .flatMap((node) => [...node.versions.values()])
    .sort((a, b) => (a.url < b.url ? -1 : 1))
  if (versions.length === 0) return noFiles
  const pictures = await preparePictures(context, versions, purpose === 'preview' ? 'low' : 'high')
  const documents = await prepareDocuments(context, versions)
  const script = await bundleSearchScript()
  const scriptPath = `assets/${publishedName('search.js', sha256(script), '.js')}`
  const icon = iconFile(site)
  const drawing: Drawing = {
    ...context,
    links: html`<style>${raw(pageStyles(site))}</style>${icon && html`\n<link rel="icon" type="image/svg+xml" href="${site.basePath}${icon.path}">`}`,
    searchScript: `${site.basePath}${scriptPath}`,
    pictures: pictures.published,
    documentHref: documents.href,
  }
  const draw: SiteFiles['draw'] = (ofGraph, version) => ({
    path: outputPath(site, version.url),
    locale: version.locale,
    title: version.page.frontMatter.title,
    render: () => renderGraphPage({ ...drawing, graph: ofGraph }, version),
  })
  const lists = versions.flatMap((version) =>
    furtherNumbers(graph, version, i18n).map((number) =>
      unlisted(outputPath(site, listPageUrl(version.url, number)), () =>
        renderSectionList(drawing, version, number),
      ),
    ),
  )
  const editor = purpose === 'preview' ? { files: [], assets: [] } : await siteEditor(context)
  const data = [
    ...renderSitemaps(context),
    ...site.locales.flatMap((locale) => renderFeed({ graph, site, locale, i18n }) ?? []),
    ...[renderRedirectsFile(graph, site), renderRobots(site)].filter((file) => file !== null),
    renderSpeculationRules(site),
    { path: scriptPath, text: script },
    ...(icon === null ? [] : [icon]),
    ...versions.flatMap((version) => renderCalendar(graph, site, version) ?? []),
    ...editor.files,
  ]
  return {
    pages: versions.map((version) => draw(graph, version)),
    others: [
      ...lists,
      ...errorPages(drawing),
      ...movedPages(drawing),
      ...site.locales.map((locale) =>
        unlisted(outputPath(site, searchUrl(site, locale, i18n)), () => renderSearch(drawing, locale)),
      ),
      ...(purpose === 'preview' ? await componentsPages(drawing) : []),
      ...data.map((file) => unlisted(file.path, () => file.text)),
    ],
    assets: [...pictures.assets, ...documents.assets, ...editor.assets],
    copies: versions.map((version) => ({
      address: searchAddress(version),
      draw: () => {
        const page = searchCopy(drawing, version)
        return page && { locale: page.locale, line: writtenCopy(page) }
      },
    })),
    aliases: graph.searchAliases,
    links: drawing.links,
    draw,
  }
}

function iconFile({ icon }: ProjectSite): OutputFile | null {
  return icon === null
    ? null
    : { path: `assets/${publishedName('icon.svg', sha256(icon), '.svg')}`, text: icon }
}

function errorPages(drawing: Drawing): readonly Output[] {
  const { i18n, site } = drawing
  return site.locales.flatMap((locale) =>
    (['notFound', 'gone'] as const).map((error) => {
      const path = `${localeRoot(site, locale).slice(site.basePath.length)}${errorPageNames[error]}`
      return unlisted(path, () => {
        const head = renderErrorHead({ ...drawing, locale, error })
        const body = renderErrorPage({ ...frameOf(drawing, locale, null), error })
        return String(renderDocument({ locale, direction: i18n.facts(locale).direction, head, body }))
      })
    }),
  )
}

function movedPages(drawing: Drawing): readonly Output[] {
  const { i18n, graph, site } = drawing
  return redirectPages(graph, site).map(({ path, locale, href, url }) =>
    unlisted(path, () => {
      const head = renderMovedHead({ ...drawing, locale, href, url })
      const body = renderMoved({ i18n, locale, href })
      return String(renderDocument({ locale, direction: i18n.facts(locale).direction, head, body }))
    }),
  )
}

/** The page of components in each language, and its own styles; loaded here so that a build for publication does without. */
async function componentsPages(drawing: Drawing): Promise<readonly Output[]> {
  const { site } = drawing
  const { componentsPageCss } = await import('@kakehashi/theme/components-page')
  const { renderComponents } = await import('./view/components-page.ts')
  const css = componentsPageCss()
  const path = `assets/${publishedName('components-page.css', sha256(css), '.css')}`
  const styles = html`<link rel="stylesheet" href="${site.basePath}${path}">`
  return [
    unlisted(path, () => css),
    ...site.locales.map((locale) =>
      unlisted(outputPath(site, `${localeRoot(site, locale)}${componentsPath}`), () =>
        renderComponents(drawing, locale, styles),
      ),
    ),
  ]
}

/** A file that stands in no collection. */
function unlisted(path: string, render: () => string): Output {
  return { path, locale: null, title: null, render }
}

/** Where the page of an address lies below the output folder. */
export function outputPath(site: ProjectSite, url: string): string {
  return `${url.slice(site.basePath.length)}index.html`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
