import type { I18n, Locale } from '@kakehashi/i18n'
import type Token from 'markdown-it/lib/token.mjs'
import { splitFrontMatter } from './front-matter/split-front-matter.ts'
import type { Parsed } from './markdown/check.ts'
import { markdownReader } from './markdown/create-markdown.ts'
import { type InlineSource, inlinePosition, type Range } from './markdown/environment.ts'
import type { Page, Position } from './page.ts'
import { markdownLanguage } from './parse-page.ts'

/** A text as its readers see it: without markup, addresses, code and readings, its lines joined. */
export type Prose = {
  /** Sentences, or what need not be one: a title, a heading, a cell. */
  readonly kind: 'sentences' | 'label'
  /** In the place of code and of addresses stands U+FFFC. */
  readonly text: string
  /** Which parts of the text are marked as another language. */
  readonly foreign: readonly Range[]
  /** Where a character of the text stands in the file. */
  readonly positionAt: (offset: number) => Position
}

const fields = [
  ['title', 'label'],
  ['navTitle', 'label'],
  ['description', 'sentences'],
] as const

const labels: ReadonlySet<string> = new Set([
  'heading_open',
  'th_open',
  'td_open',
  'dt_open',
  'callout_title_open',
])

/** A reader of what pages say in their own language, for checks of that language; blocks of another one are left out. */
export function proseReader(i18n: I18n): (page: Page) => readonly Prose[] {
  const readers = new Map<Locale, ReturnType<typeof markdownReader>>()
  return (page) => {
    const read = readers.get(page.locale) ?? markdownReader(markdownLanguage(i18n, page.locale))
    readers.set(page.locale, read)
    const { file, text } = page.source
    return [...fieldsOf(page), ...blocksOf(read({ file, text, bodyLine: splitFrontMatter(text).bodyLine }))]
  }
}

function fieldsOf({ frontMatter, positions, source }: Page): readonly Prose[] {
  const lines = source.text.split('\n')
  return fields.flatMap(([field, kind]) => {
    const [text, start] = [frontMatter[field], positions.get(field)]
    if (text === undefined || text === '' || start === undefined) return []
    const isQuoted = /["']/.test(lines[start.line - 1]?.[start.column - 1] ?? '')
    const positionAt = (offset: number) => ({ ...start, column: start.column + (isQuoted ? 1 : 0) + offset })
    return [{ kind, text, foreign: [], positionAt }]
  })
}

function blocksOf({ env, tokens, language }: Parsed): readonly Prose[] {
  const found: Prose[] = []
  const open: { readonly token: Token; readonly isForeign: boolean }[] = []
  for (const token of tokens) {
    const parent = open.at(-1)
    if (token.nesting === 1) {
      const lang = token.attrGet('lang')
      const isForeign = lang === null ? parent?.isForeign === true : !isSameLanguage(lang, language.tag)
      open.push({ token, isForeign })
    } else if (token.nesting === -1) open.pop()
    const source = env.sources.get(token)
    if (source === undefined || parent?.isForeign || token.info === 'interface') continue
    const kind = labels.has(parent?.token.type ?? '') ? 'label' : 'sentences'
    const { text, offsets, foreign } = visibleText(source)
    const positionAt = (offset: number) =>
      inlinePosition(env, source, offsets[offset] ?? source.token.content.length)
    if (text.trim() !== '') found.push({ kind, text, foreign, positionAt })
  }
  return found
}

function isSameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0]
}

const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** The text without its markup, and where each of its characters stands in the content. */
function visibleText({ token: { content }, masked, foreign }: InlineSource) {
  const offsets: number[] = []
  let text = ''
  const add = (shown: string, at: number, isOneForAll = false) => {
    for (let index = 0; index < shown.length; index++) offsets.push(isOneForAll ? at : at + index)
    text += shown
  }
  const addWords = (from: number, to: number) => {
    for (const { 0: run, index } of content.slice(from, to).matchAll(/\s*\n\s*|[*~]+|[^\n*~\s]+|[^\S\n]/gu)) {
      if (/[*~]/.test(run)) continue
      if (!run.includes('\n')) add(run, from + index)
      else if (
        !spaceless.test(text.at(-1) ?? '') ||
        !spaceless.test(content[from + index + run.length] ?? '')
      )
        add(' ', from + index)
    }
  }
  let end = 0
  for (const [from, to] of masked.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (to <= end) continue
    if (from > end) addWords(end, from)
    const [shown, skipped] = shownOfMarkup(content.slice(from, to))
    add(shown, from + skipped, shown === '\ufffc')
    end = to
  }
  addWords(end, content.length)
  const place = (at: number) => {
    const found = offsets.findIndex((offset) => offset >= at)
    return found < 0 ? text.length : found
  }
  return { text, offsets, foreign: foreign.map(([from, to]): Range => [place(from), place(to)]) }
}

/** What readers see of a piece of markup, and how many characters stand before it. */
function shownOfMarkup(markup: string): readonly [shown: string, skipped: number] {
  if (/^[`<]/.test(markup)) return ['\ufffc', 0]
  if (/^\\./s.test(markup)) return [markup.slice(1), 1]
  const word = /^\{([^|{}]+)\|/.exec(markup)?.[1]
  return word === undefined ? ['', 0] : [word, 1]
}
