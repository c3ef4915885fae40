import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { type Document, type Graph, localeRoot } from '@kakehashi/content'
import { html } from '@kakehashi/html'
import type { I18n } from '@kakehashi/i18n'
import { renderDocument, renderMoved, renderNotFound, themeCss } from '@kakehashi/theme'
import type { Asset } from './copy-assets.ts'
import type { Output } from './eleventy.ts'
import { renderFeed } from './outputs/feed.ts'
import { renderRedirectsFile, redirectPages } from './outputs/redirects.ts'
import { renderRobots } from './outputs/robots.ts'
import { renderSitemaps } from './outputs/sitemap.ts'
import { type Effort, preparePictures } from './pictures.ts'
import type { Project, ProjectSite } from './project.ts'
import { frameOf } from './view/frame.ts'
import { renderGraphPage } from './view/page.ts'
import { renderErrorHead, renderMovedHead } from './view/plain-head.ts'

/** Everything that a site consists of. */
export type SiteFiles = {
  /** The graph's pages, in the order of their addresses. */
  readonly pages: readonly Output[]
  /** Sitemaps, feeds, redirects, error pages, styles. */
  readonly others: readonly Output[]
  /** Pictures and documents, copied as they are. */
  readonly assets: readonly Asset[]
}

/** What the functions that draw a site's pages need. */
export type SiteContext = {
  readonly graph: Graph
  readonly site: ProjectSite
  readonly project: Project
  readonly i18n: I18n
}

/** A site's files from the graph. Pages are drawn when Eleventy asks for them. */
export async function renderSite(context: SiteContext & { readonly effort: Effort }): Promise<SiteFiles> {
  const { graph, site, i18n } = context
  const versions = [...graph.nodes.values()]
    .filter((node) => node.site === site.id)
    .flatMap((node) => [...node.versions.values()])
    .sort((a, b) => (a.url < b.url ? -1 : 1))
  if (versions.length === 0) return { pages: [], others: [], assets: [] }
  const pictures = await preparePictures(context, versions)
  const documents = documentsOf(graph)
  const css = themeCss(site.tokens)
  const cssPath = `assets/theme.${hash(css)}.css`
  const drawing = {
    ...context,
    stylesheet: html`<link rel="stylesheet" href="${site.basePath}${cssPath}">`,
    picture: pictures.render,
    documentHref: (document: Document) => site.basePath + documentPath(document, documents),
  }
  const pages = versions.map((version) => ({
    path: outputPath(site, version.url),
    locale: version.locale,
    title: version.page.frontMatter.title,
    render: () => renderGraphPage(drawing, version),
  }))
  const notFound = site.locales.map((locale) =>
    text(`${outputPath(site, localeRoot(site, locale)).replace(/index\.html$/, '')}404.html`, () => {
      const head = renderErrorHead({ ...drawing, locale })
      const body = renderNotFound(frameOf(drawing, locale, null))
      return String(renderDocument({ locale, direction: i18n.facts(locale).direction, head, body }))
    }),
  )
  const moved = redirectPages(graph, site).map((redirect) =>
    text(redirect.path, () => {
      const { locale, href, url } = redirect
      const body = renderMoved({ i18n, locale, href })
      const head = renderMovedHead({ ...drawing, locale, href, url })
      return String(renderDocument({ locale, direction: i18n.facts(locale).direction, head, body }))
    }),
  )
  const data = [
    ...renderSitemaps({ graph, site }),
    ...site.locales.flatMap((locale) => renderFeed({ graph, site, locale, i18n }) ?? []),
    ...[renderRedirectsFile(graph, site), renderRobots(site)].filter((file) => file !== null),
    { path: cssPath, text: css },
  ].map((file) => text(file.path, () => file.text))
  return {
    pages,
    others: [...notFound, ...moved, ...data],
    assets: [
      ...pictures.assets,
      ...[...documents].map(([document, path]) => ({ path, from: document.absolute })),
    ],
  }
}

function text(path: string, render: () => string): Output {
  return { path, locale: null, title: null, render }
}

/** Where the page of an address lies below the output folder. */
export function outputPath(site: ProjectSite, url: string): string {
  return `${url.slice(site.basePath.length)}index.html`
}

/** Each document with its path; the hash in the name changes with the bytes, so that it can be cached for ever. */
function documentsOf(graph: Graph): ReadonlyMap<Document, string> {
  return new Map(
    [...graph.documents.values()].map((document) => {
      const extension = extname(document.path)
      const name = basename(document.path, extension)
      return [document, `assets/${name}.${hash(readFileSync(document.absolute))}${extension}`]
    }),
  )
}

function documentPath(document: Document, paths: ReadonlyMap<Document, string>): string {
  return encodeURI(paths.get(document) ?? '')
}

function hash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10)
}
