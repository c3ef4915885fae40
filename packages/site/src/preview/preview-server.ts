import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { localeRoot } from '@kakehashi/content'
import { html } from '@kakehashi/html'
import { contentType } from '@kakehashi/release'
import { previewCss } from '@kakehashi/theme/preview'
import { errorPageNames } from '../own-files.ts'
import { type ComparedFiles, comparedFiles, comparisonPage } from './comparison-page.ts'
import { liveReload } from './live-reload.ts'
import { previewFolder } from './preview-folder.ts'
import { previewPage } from './preview-page.ts'
import type { PreviewState } from './preview-state.ts'
import { formToken, recordFromForm } from './record-from-form.ts'

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => Promise<void>

export type PreviewServer = {
  readonly answer: Middleware
  /** The site has changed: open pages are loaded anew. */
  readonly changed: () => void
}

/** Requests say the rest of their addresses alone. */
const origin = 'http://localhost'

/**
 * Answers with the site's pages and files as they are now, drawn when they are asked for: after a save nothing is drawn
 * that nobody looks at. Files that it does not draw the server behind it finds in the output folder.
 */
export function previewServer(stateNow: () => PreviewState | null): PreviewServer {
  const reload = liveReload()

  const answer: Middleware = async (request, response, next) => {
    const state = stateNow()
    const url = new URL(request.url ?? '/', origin)
    const path = state && pathBelow(state.site.basePath, url.pathname)
    if (state === null || path === null) return next()
    const compared = comparedAt(state, path, url)
    // no other site may frame the page and lead a click to its button
    if (compared !== null) response.setHeader('content-security-policy', "frame-ancestors 'none'")
    if (compared !== null && request.method === 'POST') {
      if (await recordFromForm(state, compared, request)) return redirect(response, 303, request.url ?? '/')
      return send(response, 'txt', `${state.i18n.t(state.locale, 'compare.refused')}\n`, 403)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    if (path === `${previewFolder}events`) return listen(response, url.searchParams)
    if (path === `${previewFolder}reload.js`) return send(response, 'js', reload.scriptText())
    if (path === `${previewFolder}preview.css`) return send(response, 'css', previewCss())
    const page = pageAt(state, path, url)
    if (page !== null) return send(response, 'html', withLinks(state, page.text), page.status)
    const text = drawn(state, path)
    if (text !== null) return send(response, path, text)
    if (isDrawn(state, `${path}/index.html`)) return redirect(response, 301, `${url.pathname}/`)
    next()
  }

  /** The page with the preview's own styles, and the script that is told when it is another one. */
  function withLinks({ site }: PreviewState, page: string): string {
    const folder = `${site.basePath}${previewFolder}`
    const links = html`<link rel="stylesheet" href="${folder}preview.css">\n${reload.script(folder, editionOf(page))}`
    return page.replace('</head>', () => `${links}\n</head>`)
  }

  function listen(response: ServerResponse, asked: URLSearchParams): void {
    const url = new URL(asked.get('page') ?? '/', origin)
    reload.listen(response, () => {
      const state = stateNow()
      const path = state && pathBelow(state.site.basePath, url.pathname)
      const page = state && path !== null ? pageAt(state, path, url) : null
      return page === null || editionOf(page.text) !== asked.get('edition')
    })
  }

  return { answer, changed: reload.changed }
}

/** The page of an address with what the editor is told of it, or what says that there is none; null for other files. */
function pageAt(
  state: PreviewState,
  path: string,
  url: URL,
): { readonly text: string; readonly status: number } | null {
  const compared = comparedAt(state, path, url)
  if (compared !== null) return { text: comparisonPage(state, compared, formToken(compared)), status: 200 }
  const file = /(?:^|\/)$/.test(path) ? `${path}index.html` : path
  if (!file.endsWith('.html')) return null
  const version = state.versions.get(path) ?? null
  const page = drawn(state, file) ?? writtenPage(state, file)
  if (page !== null) return { text: previewPage(state, page, { version, isMissing: false }), status: 200 }
  const missing = drawn(state, notFoundPath(state, url.pathname))
  if (missing === null) return null
  return { text: previewPage(state, missing, { version, isMissing: true }), status: 404 }
}

function comparedAt(state: PreviewState, path: string, { searchParams }: URL): ComparedFiles | null {
  const version = state.versions.get(path)
  return version !== undefined && searchParams.has('compare') ? comparedFiles(state, version) : null
}

/** A name for a page as it is now. */
function editionOf(page: string): string {
  return hash('sha256', page).slice(0, 16)
}

/** The path below the site's base path, decoded; null outside of it, and where it cannot be decoded. */
function pathBelow(basePath: string, pathname: string): string | null {
  if (!pathname.startsWith(basePath)) return null
  try {
    return decodeURIComponent(pathname.slice(basePath.length))
  } catch {
    return null
  }
}

function isDrawn({ outputs }: PreviewState, file: string): boolean {
  return outputs.has(file)
}

function drawn({ outputs }: PreviewState, file: string): string | null {
  return outputs.get(file)?.render() ?? null
}

/** A page that a template of the site's own has written. */
function writtenPage({ site }: PreviewState, file: string): string | null {
  const absolute = join(site.previewed.pagesDir, file)
  const isPage = file.endsWith('.html') && !file.split('/').includes('..') && existsSync(absolute)
  return isPage ? readFileSync(absolute, 'utf8') : null
}

function notFoundPath({ site }: PreviewState, pathname: string): string {
  const locale = site.locales.findLast((known) => pathname.startsWith(localeRoot(site, known)))
  const root = locale === undefined ? site.basePath : localeRoot(site, locale)
  return `${root.slice(site.basePath.length)}${errorPageNames.notFound}`
}

function redirect(response: ServerResponse, status: number, location: string): void {
  response.setHeader('location', location)
  send(response, 'txt', '', status)
}

/** `name` is that of a file, or its ending. */
function send(response: ServerResponse, name: string, text: string, status = 200): void {
  response.statusCode = status
  response.setHeader('content-type', contentType(name.includes('.') ? name : `index.${name}`))
  response.setHeader('cache-control', 'no-store')
  response.end(text)
}
