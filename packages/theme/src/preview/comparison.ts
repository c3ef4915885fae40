import { type Html, html } from '@kakehashi/html'
import type { Locale } from '@kakehashi/i18n'
import { attribute } from '../markup/attribute.ts'
import type { InterfaceLanguage } from '../markup/interface-language.ts'
import { lines } from '../markup/lines.ts'

/** A run of words that the source has still, had, or has now. */
export type TextRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** A part of the source beside its translation. */
export type ComparedRow = {
  /** What there is to review; null where nothing is. */
  readonly status: keyof typeof statuses | null
  /** What kind of part it is: `heading`. */
  readonly kind: string
  /** Null where there is no such part, and the line is null where there is none any more. */
  readonly source: { readonly line: number | null; readonly runs: readonly TextRun[] } | null
  readonly translation: { readonly line: number; readonly text: string } | null
}

export type ComparisonProps = InterfaceLanguage & {
  /** The page's title, in the translation's language. */
  readonly title: string
  readonly source: ComparedFile
  readonly translation: ComparedFile
  /** The other translations of the page beside their source. */
  readonly others: readonly { readonly locale: Locale; readonly href: string }[]
  readonly rows: readonly ComparedRow[]
  /** When and how well it was done; null where nothing is recorded. */
  readonly recorded: { readonly date: string; readonly quality: string } | null
  readonly qualities: readonly { readonly value: string; readonly label: string }[]
  /** Where the form is sent, and what proves that it is this form; null where it may not be sent. */
  readonly form: { readonly action: string; readonly token: string } | null
}

export type ComparedFile = {
  readonly locale: Locale
  /** As problems name it. */
  readonly file: string
  /** The page. */
  readonly href: string
}

const statuses = {
  changed: 'compare.changed',
  added: 'compare.added',
  removed: 'compare.removed',
  moved: 'compare.moved',
  missing: 'compare.missing',
  own: 'compare.own',
} as const

/** The body of a page that shows a source and its translation part by part, and records that the translation is done. */
export function renderComparison(props: ComparisonProps): Html {
  const { i18n, locale, title, source, translation, rows } = props
  const name = (tag: Locale) => i18n.languageName(locale, tag)
  const languages = { source: name(source.locale), translation: name(translation.locale) }
  return lines(
    html`<main class="comparison" id="main">`,
    html`<header class="comparison-header">`,
    html`<h1>${i18n.t(locale, 'preview.compare', languages)}: <span lang="${translation.locale}">${title}</span></h1>`,
    renderState(props),
    renderReview(props),
    renderOthers(props),
    renderForm(props),
    html`</header>`,
    html`<div class="comparison-rows">`,
    html`<div class="comparison-heads">`,
    [source, translation].map((file) => renderHead(props, file)),
    html`</div>`,
    html`<ol>`,
    rows.map((row, index) => renderRow(props, row, index + 1)),
    html`</ol>`,
    html`</div>`,
    html`</main>`,
  )
}

function renderState({ i18n, locale, recorded, rows }: ComparisonProps): Html {
  if (recorded === null) return html`<p>${i18n.t(locale, 'compare.unrecorded')}</p>`
  const date = i18n.formatDate(locale, recorded.date)
  const isCurrent = rows.every(({ status }) => status === null || status === 'own')
  return html`<p>${i18n.t(locale, 'compare.recorded', { date, quality: recorded.quality })}${isCurrent && ` ${i18n.t(locale, 'compare.current')}`}</p>`
}

/** The ways to what is to be reviewed. */
function renderReview({ i18n, locale, rows }: ComparisonProps): Html | null {
  const links = rows.flatMap(({ status }, index) => {
    if (status === null || status === 'own') return []
    const label = i18n.t(locale, 'compare.part', {
      number: index + 1,
      what: i18n.t(locale, statuses[status]),
    })
    return html`<li><a href="#part_${index + 1}">${label}</a></li>`
  })
  if (links.length === 0) return null
  return lines(
    html`<nav class="comparison-review" aria-labelledby="compare_review">`,
    html`<h2 id="compare_review">${i18n.t(locale, 'compare.toReview')}</h2>`,
    html`<ul>`,
    links,
    html`</ul>`,
    html`</nav>`,
  )
}

function renderOthers({ i18n, locale, others }: ComparisonProps): Html | null {
  if (others.length === 0) return null
  const links = others.map((other, index) => {
    const name = i18n.languageName(locale, other.locale)
    return html`${index > 0 && ', '}<a href="${other.href}">${name}</a>`
  })
  return html`<p>${i18n.t(locale, 'compare.otherLanguages')}: ${links}</p>`
}

function renderForm({ i18n, locale, form, qualities }: ComparisonProps): Html {
  if (form === null) return html`<p class="notice">${i18n.t(locale, 'compare.errorsFirst')}</p>`
  return lines(
    html`<form class="comparison-form" method="post" action="${form.action}">`,
    html`<input type="hidden" name="token" value="${form.token}">`,
    html`<label for="compare_quality">${i18n.t(locale, 'compare.quality')}</label>`,
    html`<select id="compare_quality" name="quality">`,
    qualities.map(({ value, label }, index) => {
      const isLast = index === qualities.length - 1
      return html`<option value="${value}"${isLast && html` selected`}>${label}</option>`
    }),
    html`</select>`,
    html`<button type="submit">${i18n.t(locale, 'compare.done')}</button>`,
    html`</form>`,
  )
}

function renderHead({ i18n, locale }: ComparisonProps, file: ComparedFile): Html {
  const language = i18n.languageName(locale, file.locale)
  return lines(
    html`<div>`,
    html`<h2>${language}</h2>`,
    html`<p><code>${file.file}</code></p>`,
    html`<p><a href="${file.href}" hreflang="${file.locale}">${i18n.t(locale, 'compare.toPage', { language })}</a></p>`,
    html`</div>`,
  )
}

function renderRow(props: ComparisonProps, row: ComparedRow, number: number): Html {
  const { i18n, locale, source, translation } = props
  const { status, kind } = row
  const note = status && html` · <strong>${i18n.t(locale, statuses[status])}</strong>`
  return lines(
    html`<li id="part_${number}"${attribute('class', status === null ? null : `part-${status}`)}>`,
    html`<p class="part-kind">${kind}${note}</p>`,
    html`<div class="part-pane">`,
    row.source === null
      ? renderGap(i18n.t(locale, 'compare.gone'))
      : renderText(props, row.source.line, source.locale, row.source.runs.map(renderRun)),
    html`</div>`,
    html`<div class="part-pane">`,
    row.translation === null
      ? renderGap(i18n.t(locale, 'compare.gap'))
      : renderText(props, row.translation.line, translation.locale, row.translation.text),
    html`</div>`,
    html`</li>`,
  )
}

function renderText(
  { i18n, locale }: ComparisonProps,
  line: number | null,
  lang: Locale,
  text: string | readonly (Html | string)[],
): Html {
  return lines(
    html`<p class="part-line">${i18n.languageName(locale, lang)}${line !== null && `, ${i18n.t(locale, 'compare.line', { line })}`}</p>`,
    html`<p class="part-text" lang="${lang}">${text}</p>`,
  )
}

function renderGap(text: string): Html {
  return html`<p class="part-gap">${text}</p>`
}

function renderRun({ kind, text }: TextRun): Html | string {
  if (kind === 'same') return text
  return kind === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
}
