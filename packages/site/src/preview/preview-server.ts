import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { localeRoot } from '@kakehashi/content'
import { type Html, html } from '@kakehashi/html'
import { contentType } from '@kakehashi/release'
import { previewCss } from '@kakehashi/theme/preview'
import { errorPageNames } from '../own-files.ts'
import { comparedFiles, comparisonPage } from './comparison-page.ts'
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

/**
 * Answers with the site's pages and files as they are now, drawn when they are asked for: after a save nothing is drawn
 * that nobody looks at. Files that it does not draw the server behind it finds in the output folder.
 */
export function previewServer(stateNow: () => PreviewState | null): PreviewServer {
  const reload = liveReload()

  const answer: Middleware = async (request, response, next) => {
    const state = stateNow()
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const path = state && pathBelow(state.site.basePath, pathname)
    if (state === null || path === null) return next()
    const ownLinks = linksOf(`${state.site.basePath}${previewFolder}`)
    const version = state.versions.get(path) ?? null
    const compared = version !== null && searchParams.has('compare') ? comparedFiles(state, version) : null
    if (compared !== null) {
      // no other site may frame the page and lead a click to its button
      response.setHeader('content-security-policy', "frame-ancestors 'none'")
      if (request.method !== 'POST')
        return send(response, 'html', comparisonPage(state, compared, formToken(compared), ownLinks))
      if (await recordFromForm(state, compared, request)) return redirect(response, 303, request.url ?? '/')
      return send(response, 'txt', `${state.i18n.t(state.locale, 'compare.refused')}\n`, 403)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    if (path === `${previewFolder}events`) return reload.listen(response, searchParams.get('edition'))
    if (path === `${previewFolder}reload.js`) return send(response, 'js', reload.scriptText())
    if (path === `${previewFolder}preview.css`) return send(response, 'css', previewCss())
    const file = /(?:^|\/)$/.test(path) ? `${path}index.html` : path
    const text = drawn(state, file) ?? writtenPage(state, file)
    if (text !== null && !file.endsWith('.html')) return send(response, file, text)
    if (text !== null)
      return send(response, 'html', previewPage(state, text, { version, isMissing: false, ownLinks }))
    if (isDrawn(state, `${path}/index.html`)) return redirect(response, 301, `${pathname}/`)
    const missing = file.endsWith('.html') ? drawn(state, notFoundPath(state, pathname)) : null
    if (missing === null) return next()
    send(response, 'html', previewPage(state, missing, { version, isMissing: true, ownLinks }), 404)
  }

  function linksOf(folder: string): Html {
    return html`<link rel="stylesheet" href="${folder}preview.css">\n${reload.script(folder)}`
  }

  return { answer, changed: reload.changed }
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
