import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'
import autolink from 'markdown-it/lib/rules_inline/autolink.mjs'
import link from 'markdown-it/lib/rules_inline/link.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import { noteDestination } from '../destinations.ts'
import { type Environment, gap, inlinePosition, maskInline } from '../environment.ts'
import { parseHref, refuseHref } from '../parse-href.ts'
import { renderType } from '../render-rule.ts'
import type { Rule } from '../rule.ts'
import { markLabel } from './references.ts'

/** Links become gaps with their target classified; none is dropped silently, none stands inside another. */
export const links: Rule = (md) => {
  md.validateLink = () => true
  md.normalizeLink = (href) => href
  md.normalizeLinkText = (text) => text
  md.helpers.parseLinkLabel = findLabelEnd
  md.inline.ruler.at('link', linkWithPosition)
  md.inline.ruler.at('autolink', autolinkWithPosition)
  md.core.ruler.push('links', (state) => collectLinks(state.env, state.tokens))
  renderType(md, 'link_open', (tokens, index, _options, env: Environment) =>
    linkGap(env, 'link-open', tokens[index]?.meta),
  )
  renderType(md, 'link_close', (tokens, index, _options, env: Environment) =>
    linkGap(env, 'link-close', tokens[index]?.meta),
  )
}

type LinkMeta = { readonly at: number } | { readonly index: number }

/** Any rule that makes a link marks its start, so that no other link takes it in. */
export function markLink(state: StateInline, start: number): void {
  const env: Environment = state.env
  env.linkStarts.add(env.base + start)
}

/** markdown-it's `parseLinkLabel`, but only links, not spans of another language, keep a label from being a link's. */
function findLabelEnd(state: StateInline, start: number, withoutLinks?: boolean): number {
  const env: Environment = state.env
  const before = state.pos
  state.pos = start + 1
  let end = -1
  for (let depth = 1; state.pos < state.posMax; ) {
    const [at, character] = [state.pos, state.src[state.pos]]
    if (character === ']' && --depth === 0) {
      end = at
      break
    }
    state.md.inline.skipToken(state)
    if (character !== '[') continue
    if (state.pos === at + 1) depth++
    else if (withoutLinks && env.linkStarts.has(env.base + at)) break
  }
  state.pos = before
  return end
}

const linkWithPosition: RuleInline = (state, silent) => {
  if (state.src[state.pos] !== '[') return false
  const env: Environment = state.env
  if (!silent && env.linkDepth > 0) return false
  const [start, count] = [state.pos, state.tokens.length]
  env.linkDepth++
  const found = link(state, silent)
  env.linkDepth--
  if (!found) return false
  markLink(state, start)
  if (silent) return true
  const open = state.tokens.slice(count, count + 2).find((token) => token.type === 'link_open')
  if (open !== undefined) open.meta = { at: env.base + start }
  const end = state.pos
  const labelEnd = findLabelEnd(state, start)
  markLabel(state, start + 1, labelEnd, end)
  noteDestination(state, labelEnd)
  maskInline(env, start, start + 1)
  maskInline(env, labelEnd, end)
  return true
}

const autolinkWithPosition: RuleInline = (state, silent) => {
  const env: Environment = state.env
  const [start, count] = [state.pos, state.tokens.length]
  if (!autolink(state, silent)) return false
  if (silent) return true
  maskInline(env, start, state.pos)
  const open = state.tokens.slice(count).find((token) => token.type === 'link_open')
  const close = state.tokens.at(-1)
  if (open === undefined || close === undefined) return true
  open.meta = { at: env.base + start }
  if (env.linkDepth > 0)
    for (const token of [open, close]) Object.assign(token, { type: 'text', nesting: 0, content: '' })
  return true
}

function collectLinks(env: Environment, tokens: Token[]): void {
  for (const token of tokens) {
    if (token.type !== 'inline') continue
    const source = env.sources.get(token) ?? null
    const open: { index: number }[] = []
    const children = token.children ?? []
    for (const [index, child] of children.entries()) {
      if (child.type === 'link_close') child.meta = open.pop()
      if (child.type !== 'link_open') continue
      const meta: { at: number } | null = child.meta
      const position = inlinePosition(env, source, meta?.at ?? 0)
      const href = child.attrGet('href') ?? ''
      const refusal = refuseHref(href)
      if (refusal !== null) env.finds.push({ ...refusal, position })
      const title = child.attrGet('title')
      if (title) env.finds.push({ code: 'lost-text', position, values: { text: title, variant: 'title' } })
      if (isWithoutWords(children, index))
        env.finds.push({
          code: 'placeholder',
          position,
          values: { text: written(token.content, meta?.at ?? 0) },
        })
      child.meta = { index: env.links.length }
      open.push(child.meta)
      env.links.push({ href, words: wordsOf(children, index), target: parseHref(href), position })
    }
  }
}

/** Whether a link ends before anything that can be read out. */
function isWithoutWords(children: readonly Token[], open: number): boolean {
  for (let index = open + 1; ; index++) {
    const child = children[index]
    if (child === undefined || child.type === 'link_close') return true
    if (child.type === 'image' || child.content.trim() !== '') return false
  }
}

/** The words of a link, those of its pictures too. */
function wordsOf(children: readonly Token[], open: number): string {
  const end = children.findIndex(({ type }, index) => index > open && type === 'link_close')
  return plainWords(children.slice(open + 1, end < 0 ? undefined : end)).trim()
}

function plainWords(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) =>
      type === 'softbreak' ? ' ' : type === 'image' ? plainWords(children ?? []) : content,
    )
    .join('')
}

function written(content: string, at: number): string {
  return /^[^\n)]*\)?/.exec(content.slice(at, at + 60))?.[0].trimEnd() ?? ''
}

function linkGap(env: Environment, kind: 'link-open' | 'link-close', meta: LinkMeta | undefined): string {
  return meta !== undefined && 'index' in meta ? gap(env, { kind, index: meta.index }) : ''
}
