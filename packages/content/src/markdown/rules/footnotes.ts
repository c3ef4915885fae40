import type { RuleBlock } from 'markdown-it/lib/parser_block.mjs'
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs'
import Token from 'markdown-it/lib/token.mjs'
import footnotePlugin from 'markdown-it-footnote'
import type { Position } from '../../page.ts'
import { bodyPosition, type Environment, maskInline } from '../environment.ts'
import { renderType } from '../render-rule.ts'
import type { Rule } from '../rule.ts'
import { markLink } from './links.ts'

/**
 * Footnotes, numbered as the text refers to them, in a section of their own at the end. The library reads them; the
 * section is ours, since the library loses notes inside notes and knows no names for its links.
 */
export const footnotes: Rule = (md, { texts }) => {
  md.use(footnotePlugin)
  md.inline.ruler.disable('footnote_inline')
  md.core.ruler.at('footnote_tail', moveToEnd)
  const definition = md.block.ruler.getRules('').find((rule) => rule.name === 'footnote_def')
  const reference = md.inline.ruler.getRules('').find((rule) => rule.name === 'footnote_ref')
  if (definition !== undefined)
    md.block.ruler.at('footnote_def', withLine(definition), { alt: ['paragraph', 'reference'] })
  if (reference !== undefined) md.inline.ruler.at('footnote_ref', outsideLinks(reference))
  const { escapeHtml } = md.utils
  renderType(md, 'footnote_ref', (tokens, index) => {
    const note = meta(tokens[index])
    return `<sup class="footnote-ref"><a href="#footnote-${note.number}" id="${referenceId(note)}" role="doc-noteref" aria-describedby="footnotes">${note.number}</a></sup>`
  })
  renderType(
    md,
    'footnote_block_open',
    () =>
      `<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">\n<h2 id="footnotes" class="visually-hidden">${escapeHtml(texts.footnotes)}</h2>\n<ol>\n`,
  )
  renderType(md, 'footnote_block_close', () => '</ol>\n</section>\n')
  renderType(md, 'footnote_open', (tokens, index, _options, _env, self) => {
    const token = tokens[index]
    return `<li id="footnote-${meta(token).number}"${token ? self.renderAttrs(token) : ''}>\n`
  })
  renderType(md, 'footnote_close', () => '</li>\n')
  renderType(md, 'footnote_anchor', (tokens, index) => {
    const { number, count: places } = meta(tokens[index])
    const link = (count: number) => {
      const name = texts.backToReference(number) + (count === 1 ? '' : ` (${count})`)
      return ` <a href="#${referenceId({ number, count })}" class="footnote-back" role="doc-backlink" aria-label="${escapeHtml(name)}">↩︎</a>`
    }
    return Array.from({ length: places }, (_, index) => link(index + 1)).join('')
  })
}

/** `count`: the how manieth reference to its note this is, or for a note how many there are. */
type FootnoteMeta = { readonly number: number; readonly count: number }

type Definition = { readonly open: Token; readonly tokens: Token[] }

function meta(token: Token | undefined): FootnoteMeta {
  return token?.meta ?? { number: 0, count: 0 }
}

function referenceId({ number, count }: FootnoteMeta): string {
  return count === 1 ? `footnote-ref-${number}` : `footnote-ref-${number}-${count}`
}

/** The library says of no note where it stands. */
function withLine(rule: RuleBlock): RuleBlock {
  return (state, startLine, endLine, silent) => {
    const count = state.tokens.length
    if (!rule(state, startLine, endLine, silent)) return false
    const open = state.tokens[count]
    if (!silent && open !== undefined) open.map = [startLine, state.line]
    return true
  }
}

function outsideLinks(rule: RuleInline): RuleInline {
  return (state, silent) => {
    const env: Environment = state.env
    if (state.src[state.pos] !== '[' || (!silent && env.linkDepth > 0)) return false
    const start = state.pos
    if (!rule(state, silent)) return false
    markLink(state, start)
    if (!silent) maskInline(env, start, state.pos)
    return true
  }
}

function moveToEnd(state: StateCore): void {
  const { text, definitions } = separate(state.env, state.tokens)
  const used = new Map<string, { number: number; count: number }>()
  const count = (tokens: readonly Token[]) => countReferences(tokens, definitions, used)
  count(text)
  const notes: Token[] = []
  for (const [label, note] of used) {
    const definition = definitions.get(label)
    if (definition === undefined) continue
    // a note may refer to notes: they are added to the end of the map that is being walked
    count(definition.tokens)
    if (definition.tokens.length === 0) reportEmpty(state.env, label, definition.open)
    notes.push(...noteTokens(definition, note))
  }
  for (const [label, { open }] of definitions)
    if (!used.has(label)) reportLost(state.env, label, open, 'note')
  const env: Environment = state.env
  if (notes.length > 0) addIds(env, [...used.values()])
  const [open, close] = [new Token('footnote_block_open', '', 1), new Token('footnote_block_close', '', -1)]
  state.tokens = notes.length === 0 ? text : [...text, open, ...notes, close]
}

/** Takes the definitions out of the text, those inside other definitions too; the first of a name counts. */
function separate(
  env: Environment,
  tokens: readonly Token[],
): { text: Token[]; definitions: Map<string, Definition> } {
  const text: Token[] = []
  const definitions = new Map<string, Definition>()
  const open: Definition[] = []
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') open.push({ open: token, tokens: [] })
    else if (token.type !== 'footnote_reference_close') (open.at(-1)?.tokens ?? text).push(token)
    else {
      const definition = open.pop()
      const label = labelOf(definition?.open)
      if (definition === undefined) continue
      if (!definitions.has(label)) definitions.set(label, definition)
      else reportLost(env, label, definition.open, 'repeated')
    }
  }
  return { text, definitions }
}

function countReferences(
  tokens: readonly Token[],
  definitions: ReadonlyMap<string, Definition>,
  used: Map<string, { number: number; count: number }>,
): void {
  for (const token of tokens) {
    for (const child of token.children ?? []) {
      if (child.type !== 'footnote_ref' || !definitions.has(labelOf(child))) continue
      const label = labelOf(child)
      const note = used.get(label) ?? { number: used.size + 1, count: 0 }
      used.set(label, note)
      note.count++
      child.meta = { label, number: note.number, count: note.count }
    }
  }
}

function noteTokens({ open, tokens }: Definition, note: FootnoteMeta): Token[] {
  const [start, anchor, end] = [
    new Token('footnote_open', '', 1),
    new Token('footnote_anchor', '', 0),
    new Token('footnote_close', '', -1),
  ]
  start.meta = note
  start.attrs = open.attrs?.filter(([name]) => name !== 'id') ?? null
  anchor.meta = note
  const last = tokens.at(-1)
  if (last?.type === 'paragraph_close') return [start, ...tokens.slice(0, -1), anchor, last, end]
  const paragraph = [new Token('paragraph_open', 'p', 1), anchor, new Token('paragraph_close', 'p', -1)]
  return [start, ...tokens, ...paragraph, end]
}

function reportEmpty(env: Environment, label: string, open: Token): void {
  const { position, text } = definitionOf(env, label, open)
  env.finds.push({ code: 'placeholder', position, values: { text, variant: 'note' } })
}

/** Nothing refers to this note, or to another of its name, so that it would vanish from the page. */
function reportLost(env: Environment, label: string, open: Token, variant: string): void {
  const { position, text } = definitionOf(env, label, open)
  env.finds.push({ code: 'lost-text', position, values: { text, reference: text.slice(0, -1), variant } })
}

/** How a note begins, and where. */
function definitionOf(env: Environment, label: string, open: Token): { text: string; position: Position } {
  const text = `[^${label}]:`
  const line = open.map?.[0] ?? 0
  return { text, position: bodyPosition(env, line, (env.lines[line] ?? '').indexOf(text)) }
}

function addIds(env: Environment, notes: readonly FootnoteMeta[]): void {
  env.generatedIds.push('footnotes')
  for (const { number, count } of notes) {
    env.generatedIds.push(`footnote-${number}`)
    for (let place = 1; place <= count; place++) env.generatedIds.push(referenceId({ number, count: place }))
  }
}

function labelOf(token: Token | undefined): string {
  const found: { label?: string } | null = token?.meta ?? null
  return found?.label ?? ''
}
