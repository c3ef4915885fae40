import type Token from 'markdown-it/lib/token.mjs'
import type { Block, BlockKind } from './body.ts'
import { bodyPosition, type Environment, inlinePosition } from './environment.ts'
import { addressOf, keptMarks } from './kept-marks.ts'
import { spansOf } from './source-position.ts'

/** What stands in a place of its own: the first text in an item, a description or a note is that thing's text. */
const containers: Readonly<Record<string, BlockKind>> = {
  list_item_open: 'item',
  dd_open: 'description',
  footnote_open: 'note',
  callout_open: 'paragraph',
  blockquote_open: 'paragraph',
}

const parents: Readonly<Record<string, BlockKind>> = {
  heading_open: 'heading',
  th_open: 'cell',
  td_open: 'cell',
  dt_open: 'term',
  dd_open: 'description',
  callout_title_open: 'box-title',
}

/** A block, and the index of the token that holds its text. */
export type LeafBlock = { readonly block: Block; readonly at: number }

/** The leaf blocks of a text in their order, footnotes last, in the order in which the text refers to them. */
export function leafBlocks(env: Environment, tokens: readonly Token[]): readonly LeafBlock[] {
  const blocks: LeafBlock[] = []
  const open: { readonly token: Token; texts: number }[] = []
  let box: string | null = null
  const add = ({ form, ...block }: Block, at: number) => {
    if (block.text === '') return
    blocks.push({ block: { ...block, form: form ?? box }, at })
    box = null
  }
  for (const [at, token] of tokens.entries()) {
    if (token.nesting === 1) {
      open.push({ token, texts: 0 })
      if (token.type === 'callout_open') box = /callout-(\w+)/.exec(token.attrGet('class') ?? '')?.[1] ?? null
    } else if (token.nesting === -1) open.pop()
    else if (token.type === 'fence' || token.type === 'code_block') {
      const position = bodyPosition(env, token.map?.[0] ?? 0, 0)
      add({ kind: 'code', form: null, text: token.content.trimEnd(), position, lines: [], kept: [] }, at)
    } else if (token.type === 'inline' && token.info !== 'interface') {
      const [parent, container] = [open.at(-1), open.at(-2)]
      const source = env.sources.get(token) ?? null
      const isFirst = container === undefined || container.texts++ === 0
      const kind = isOnlyPicture(token)
        ? 'picture'
        : (parents[parent?.token.type ?? ''] ??
          (isFirst ? containers[container?.token.type ?? ''] : undefined) ??
          'paragraph')
      const form = kind === 'heading' ? (parent?.token.tag.slice(1) ?? null) : null
      add(
        {
          kind,
          form,
          text: writtenText(env, token),
          position: inlinePosition(env, source, 0),
          lines: spansOf(token.content, source?.segments ?? [], env.starts),
          kept: keptMarks(env, token.children ?? []),
        },
        at,
      )
    }
  }
  return blocks
}

function isOnlyPicture(token: Token): boolean {
  const shown = (token.children ?? []).filter(({ type, content }) => type !== 'text' || content.trim() !== '')
  return shown.length === 1 && shown[0]?.type === 'image'
}

/**
 * A block's text in one form of markdown, however its author wrote it: on one line, with `*` for emphasis, without marks
 * of language and names of footnotes.
 */
function writtenText(env: Environment, token: Token): string {
  const ends: string[] = []
  const written = (child: Token): string => {
    switch (child.type) {
      case 'softbreak':
      case 'hardbreak':
        return ' '
      case 'code_inline':
        return `\`${child.content}\``
      case 'em_open':
      case 'em_close':
        return '*'
      case 'strong_open':
      case 'strong_close':
        return '**'
      case 'link_open':
        ends.push(`](${addressOf(env, child)}${titleOf(child)})`)
        return '['
      case 'link_close':
        return ends.pop() ?? ''
      case 'footnote_ref':
        return '[^]'
      case 'image':
        return `![${writtenText(env, child)}](${child.attrGet('src') ?? ''}${titleOf(child)})`
      case 'ruby':
        return rubyText(child)
      default:
        return child.content
    }
  }
  return (token.children ?? []).map(written).join('').replace(/\s+/g, ' ').trim()
}

/** A picture's caption, or what a link says besides its words. */
function titleOf(token: Token): string {
  const title = token.attrGet('title')
  return title === null ? '' : ` "${title}"`
}

/** Word and reading as wholes: character by character they say the same. */
function rubyText({ content, meta }: Token): string {
  const pairs: readonly (readonly [word: string, reading: string])[] = meta?.pairs ?? []
  return `{${content}|${pairs.map(([, reading]) => reading).join('')}}`
}
