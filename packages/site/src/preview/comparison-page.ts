import { nodeOf, type Page, type Version } from '@kakehashi/content'
import { html } from '@kakehashi/html'
import { renderDocument } from '@kakehashi/theme'
import { type ComparedRow, renderComparison, renderPreviewBar } from '@kakehashi/theme/preview'
import {
  qualities,
  recordOf,
  sideBySide,
  sourceOf,
  type TranslationRecord,
  textUnits,
  type UnitPair,
  wordDifference,
} from '@kakehashi/translation'
import { renderPlainHead } from '../view/plain-head.ts'
import { pageProblems } from './page-problems.ts'
import type { PreviewState } from './preview-state.ts'

/** A translation and what it was made from. */
export type ComparedFiles = {
  readonly version: Version
  readonly source: Page
  readonly translation: Page
}

/** The two files of a translated page; null for a source, a stand-in, and a page whose text another site owns. */
export function comparedFiles({ graph }: PreviewState, version: Version): ComparedFiles | null {
  const node = nodeOf(graph, version.id)
  const source = node.owner === null ? sourceOf(node) : null
  if (source === null || version.kind === 'fallback' || version.page === source) return null
  return { version, source, translation: version.page }
}

/** What stands beside what, and what is recorded. */
export function compareTexts(
  { i18n, locale }: PreviewState,
  { source, translation }: ComparedFiles,
): { readonly rows: readonly ComparedRow[]; readonly record: TranslationRecord | null } {
  const found = recordOf(translation)
  const record = found === null || 'code' in found ? null : found
  const pairs = sideBySide(textUnits(source), textUnits(translation), record)
  const rows = pairs.map((pair): ComparedRow => {
    const unit = pair.source ?? pair.translation ?? pair.before
    return {
      status: statusOf(pair),
      kind: i18n.t(locale, `kind.${unit?.kind ?? 'paragraph'}`),
      source: sourceSide(pair, source),
      translation: pair.translation && { line: pair.translation.line, text: pair.translation.text },
    }
  })
  return { rows, record }
}

/** The whole HTML of a source and its translation side by side; `token` proves that the form was sent from here. */
export function comparisonPage(state: PreviewState, files: ComparedFiles, token: string): string {
  const { i18n, locale, graph } = state
  const { version, source, translation } = files
  const { rows, record } = compareTexts(state, files)
  const node = nodeOf(graph, version.id)
  const hrefOf = (tag: Page['locale']) => encodeURI(node.versions.get(tag)?.url ?? version.url)
  const action = `${hrefOf(version.locale)}?compare`
  const others = [...node.versions.values()].filter(
    (other) => other !== version && comparedFiles(state, other) !== null,
  )
  const { own, others: elsewhere, warnings } = pageProblems(state, version)
  const body = renderComparison({
    i18n,
    locale,
    title: translation.frontMatter.title,
    source: { locale: source.locale, file: source.source.file, href: hrefOf(source.locale) },
    translation: {
      locale: translation.locale,
      file: translation.source.file,
      href: hrefOf(translation.locale),
    },
    others: others.map((other) => ({ locale: other.locale, href: `${hrefOf(other.locale)}?compare` })),
    rows,
    recorded: record && { date: record.date, quality: i18n.t(locale, `quality.${record.quality}`) },
    qualities: qualities.map((value) => ({ value, label: i18n.t(locale, `quality.${value}`) })),
    form: own.length > 0 ? null : { action, token },
  })
  const bar = renderPreviewBar({ i18n, locale, errors: [...own, ...elsewhere], warnings, comparisons: [] })
  const languages = {
    source: i18n.languageName(locale, source.locale),
    translation: i18n.languageName(locale, translation.locale),
  }
  const title = `${i18n.t(locale, 'preview.compare', languages)}: ${translation.frontMatter.title}`
  const head = renderPlainHead({ title, links: state.files.links })
  const { direction } = i18n.facts(locale)
  return String(renderDocument({ locale, direction, head, body: html`${body}\n${bar}` }))
}

function statusOf({ change, source, translation }: UnitPair): ComparedRow['status'] {
  if (change !== null && change !== 'kept' && change !== 'added') return change
  if (change === 'added') return 'added'
  if (source === null) return 'own'
  return translation === null ? 'missing' : null
}

/** The source's words, those that are new and those that are gone marked. */
function sourceSide({ change, before, source }: UnitPair, { locale }: Page): ComparedRow['source'] {
  if (source === null)
    return before && { line: null, runs: [{ kind: 'removed' as const, text: before.text }] }
  const runs =
    change === 'changed' && before !== null
      ? wordDifference(before.text, source.text, locale)
      : [{ kind: change === 'added' ? ('added' as const) : ('same' as const), text: source.text }]
  return { line: source.line, runs }
}
