import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs'
import image from 'markdown-it/lib/rules_inline/image.mjs'
import type Token from 'markdown-it/lib/token.mjs'
import type { Position } from '../../page.ts'
import { noteDestination } from '../destinations.ts'
import { type Environment, gap, type InlineSource, inlinePosition, maskInline } from '../environment.ts'
import { parseHref, refuseHref } from '../parse-href.ts'
import { plainText } from '../plain-text.ts'
import { renderType } from '../render-rule.ts'
import type { Rule } from '../rule.ts'
import { markLabel } from './references.ts'

const decorative = '{decorative}'

/** Pictures become gaps with their words; alone in its paragraph a picture takes the paragraph's place. */
export const images: Rule = (md) => {
  const parse = md.inline.parse
  md.inline.parse = function (text, parser, env: Environment, tokens) {
    const { base, linkDepth, altBase } = env
    if (altBase !== null) Object.assign(env, { base: altBase, linkDepth: 0, altBase: null })
    parse.call(this, text, parser, env, tokens)
    Object.assign(env, { base, linkDepth })
  }
  md.inline.ruler.at('image', imageWithPosition)
  md.core.ruler.push('images', (state) => collectImages(state.env, state.tokens))
  renderType(md, 'image', (tokens, index, _options, env: Environment) => {
    const meta: ImageMeta | undefined = tokens[index]?.meta
    if (meta?.index === undefined) return md.utils.escapeHtml(plainText(tokens[index]?.children ?? []))
    return gap(env, { kind: 'image', index: meta.index, block: meta.block === true })
  })
}

type ImageMeta = { readonly at: number; readonly decorative: boolean; index?: number; block?: boolean }

const imageWithPosition: RuleInline = (state, silent) => {
  if (!state.src.startsWith('![', state.pos)) return false
  const env: Environment = state.env
  const start = state.pos
  // read without effect, a picture inside leaves the outer one's words where they are
  if (!silent) env.altBase = env.base + start + 2
  const found = image(state, silent)
  if (!silent) env.altBase = null
  if (!found) return false
  const end = state.pos
  const isDecorative = state.src.startsWith(decorative, state.pos)
  if (isDecorative) state.pos += decorative.length
  if (silent) return true
  const token = state.tokens.at(-1)
  const meta: ImageMeta = { at: env.base + start, decorative: isDecorative }
  if (token !== undefined) token.meta = meta
  const labelEnd = start + 2 + (token?.content.length ?? 0)
  markLabel(state, start + 2, labelEnd, end)
  noteDestination(state, labelEnd)
  maskInline(env, start, start + 2)
  maskInline(env, labelEnd, state.pos)
  return true
}

function collectImages(env: Environment, tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (token.type !== 'inline') return
    const children = (token.children ?? []).filter(
      (child) => child.type !== 'text' || child.content.trim() !== '',
    )
    const open = tokens[index - 1]
    const close = tokens[index + 1]
    const block = children.length === 1 && open?.type === 'paragraph_open' && open.attrs === null
    for (const child of children) {
      if (child.type !== 'image') continue
      const meta: ImageMeta = child.meta
      const source = env.sources.get(token) ?? null
      if (!addImage(env, child, meta, source)) continue
      if (!block || close === undefined) {
        reportCaption(env, child, inlinePosition(env, source, meta.at))
        continue
      }
      meta.block = true
      open.hidden = true
      close.hidden = true
    }
  })
}

function addImage(env: Environment, token: Token, meta: ImageMeta, source: InlineSource | null): boolean {
  const src = token.attrGet('src') ?? ''
  const position = inlinePosition(env, source, meta.at)
  const alt = meta.decorative ? '' : plainText(token.children ?? [])
  if (alt === '' && !meta.decorative) env.finds.push({ code: 'missing-alt', position, values: { src } })
  const target = parseHref(src)
  if (target.kind !== 'file') {
    env.finds.push({ ...refusalOf(src, target.kind), position })
    return false
  }
  meta.index = env.images.length
  env.images.push({ path: target.path, alt, caption: token.attrGet('title'), position })
  return true
}

/** Words of a paragraph have no room for a caption. */
function reportCaption(env: Environment, token: Token, position: Position): void {
  const text = token.attrGet('title')
  if (text) env.finds.push({ code: 'lost-text', position, values: { text, variant: 'caption' } })
}

/** Pictures lie beside the page: those of other hosts would tell them who reads it. */
function refusalOf(src: string, kind: string): NonNullable<ReturnType<typeof refuseHref>> {
  const refusal = refuseHref(src)
  if (refusal?.code === 'unsafe-link') return refusal
  if (kind === 'external') return { code: 'unsafe-link', values: { href: src, variant: 'host' } }
  return { code: 'missing-image', values: { src } }
}
