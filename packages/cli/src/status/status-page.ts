import { readFileSync } from 'node:fs'
import type { Graph } from '@kakehashi/content'
import { type Html, html, raw } from '@kakehashi/html'
import { i18n, type Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import { type PageStatus, type StaleBlock, wordDifference } from '@kakehashi/translation'
import { type SiteStatus, states, statusBySite } from './totals.ts'

export type StatusPageProps = {
  readonly graph: Graph
  readonly pages: readonly PageStatus[]
  /** Of the records. */
  readonly problems: readonly Problem[]
  /** The language of the page. */
  readonly locale: Locale
}

const css = readFileSync(new URL('status-page.css', import.meta.url), 'utf8')

/** A page that shows how all translations stand: one file that needs no other and no script, so that it opens from a disk. */
export function renderStatusPage(props: StatusPageProps): Html {
  const { pages, locale } = props
  const title = i18n.t(locale, 'status.title')
  const facts = i18n.facts(locale)
  return html`<!DOCTYPE html>
<html lang="${facts.tag}" dir="${facts.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – Kakehashi</title>
<style>
${raw(css)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${renderProblems(props)}
${statusBySite(pages).map((site) => renderSite(site, props))}
</main>
</body>
</html>
`
}

function renderProblems({ problems, locale }: StatusPageProps): Html | null {
  if (problems.length === 0) return null
  const write = i18n.problemWriter(locale)
  return html`<section>
<h2>${i18n.t(locale, 'status.problems')}</h2>
<ul>
${problems.map((item) => {
  const { message, hint } = write(item)
  return html`<li><code>${item.place.file}</code> ${message} ${hint}</li>\n`
})}</ul>
</section>`
}

function renderSite(status: SiteStatus, props: StatusPageProps): Html {
  const { site } = status
  return html`<section>
<h2>${site}</h2>
${renderTotals(status, props)}
${renderPages(status, props)}
${renderToDo(status, props)}
</section>
`
}

function renderTotals({ site, states, totals }: SiteStatus, { locale }: StatusPageProps): Html {
  return html`<section class="scroll" tabindex="0" aria-labelledby="${site}-totals">
<table>
<caption id="${site}-totals">${i18n.t(locale, 'status.totals', { site })}</caption>
<thead>
<tr><th scope="col">${i18n.t(locale, 'status.language')}</th>${states.map(
    (state) => html`<th scope="col" class="number">${i18n.t(locale, `state.${state}`)}</th>`,
  )}</tr>
</thead>
<tbody>
${totals.map(
  (row) =>
    html`<tr>${languageHead('row', row.locale)}${row.counts.map((count) => html`<td class="number">${count}</td>`)}</tr>\n`,
)}</tbody>
</table>
</section>`
}

function renderPages({ site, pages }: SiteStatus, { graph, locale }: StatusPageProps): Html {
  const locales = graph.sites.get(site)?.locales ?? []
  return html`<section class="scroll" tabindex="0" aria-labelledby="${site}-pages">
<table>
<caption id="${site}-pages">${i18n.t(locale, 'status.pages', { site })}</caption>
<thead>
<tr><th scope="col">${i18n.t(locale, 'status.page')}</th>${locales.map((tag) => languageHead('col', tag))}</tr>
</thead>
<tbody>
${[...Map.groupBy(pages, ({ page }) => page)].map(([id, own]) => {
  const source = graph.nodes.get(id)?.source
  return html`<tr><th scope="row"><span lang="${source?.locale}">${source?.frontMatter.title}</span> <code>${id}</code></th>${locales.map(
    (tag) =>
      html`<td>${renderCell(
        own.find((page) => page.locale === tag),
        locale,
      )}</td>`,
  )}</tr>\n`
})}</tbody>
</table>
</section>`
}

function languageHead(scope: 'row' | 'col', locale: Locale): Html {
  return html`<th scope="${scope}" lang="${locale}">${i18n.facts(locale).ownName}</th>`
}

/** A language without a state is the one that the page was first written in. */
function renderCell(page: PageStatus | undefined, locale: Locale): Html {
  if (page === undefined) return html`${i18n.t(locale, 'status.original')}`
  const state = i18n.t(locale, `state.${page.state}`)
  const shown = page.blocks.length === 0 ? state : html`<a href="#${anchorOf(page)}">${state}</a>`
  return html`<span class="state ${page.state}">${shown}</span>${qualityOf(page, locale)}`
}

function qualityOf({ quality }: PageStatus, locale: Locale): Html | null {
  return quality === null
    ? null
    : html` <span class="quality">(${i18n.t(locale, `quality.${quality}`)})</span>`
}

function renderToDo({ pages }: SiteStatus, { graph, locale }: StatusPageProps): Html {
  const open = states.filter((state) => state !== 'current' && pages.some((page) => page.state === state))
  if (open.length === 0) return html`<p>${i18n.t(locale, 'status.nothing')}</p>`
  return html`<h3>${i18n.t(locale, 'status.toDo')}</h3>
${open.map((state) => {
  const own = pages.filter((page) => page.state === state)
  return html`<h4>${i18n.t(locale, `state.${state}`)}: ${own.length}</h4>
<p>${i18n.t(locale, `advice.${state}`)}</p>
<ul>
${own.map((page) => renderPage(page, graph, locale))}</ul>
`
})}`
}

function renderPage(page: PageStatus, graph: Graph, locale: Locale): Html {
  const { file, blocks } = page
  const language = graph.nodes.get(page.page)?.source.locale ?? page.locale
  return html`<li id="${anchorOf(page)}"><code>${file}</code>${qualityOf(page, locale)}${
    blocks.length === 0
      ? null
      : html`
<ul>
${blocks.map((block) => renderBlock(block, page, language, locale))}</ul>
`
  }</li>
`
}

function anchorOf({ page, locale }: PageStatus): string {
  return `${page}.${locale}`
}

function renderBlock(
  { line, sourceLine, change, before, after }: StaleBlock,
  { file, sourceFile }: PageStatus,
  language: Locale,
  locale: Locale,
): Html {
  const runs =
    change === 'moved'
      ? [html`${after}`]
      : wordDifference(before ?? '', after ?? '', language).map(({ kind, text }) =>
          kind === 'same'
            ? html`${text}`
            : kind === 'removed'
              ? html`<del>${text}</del>`
              : html`<ins>${text}</ins>`,
        )
  const place = sourceLine === null ? null : `${sourceFile}:${sourceLine}`
  return html`<li><code>${file}:${line}</code> ${i18n.t(locale, `change.${change}`)}${
    place === null ? null : html`, ${i18n.t(locale, 'status.inOriginal', { place })}`
  }<p lang="${language}">${runs}</p></li>
`
}
