import type Token from 'markdown-it/lib/token.mjs'
import type { Block, BlockKind } from './body.ts'
import { bodyPosition, type Environment, inlinePosition } from './environment.ts'

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

/** The leaf blocks of a text in their order, footnotes last, in the order in which the text refers to them. */
export function leafBlocks(env: Environment, tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = []
  const open: { readonly token: Token; texts: number }[] = []
  let box: string | null = null
  const add = (kind: BlockKind, form: string | null, text: string, position: Block['position']) => {
    if (text !== '') blocks.push({ kind, form: form ?? box, text, position })
    if (text !== '') box = null
  }
  for (const token of tokens) {
    if (token.nesting === 1) {
      open.push({ token, texts: 0 })
      if (token.type === 'callout_open') box = /callout-(\w+)/.exec(token.attrGet('class') ?? '')?.[1] ?? null
    } else if (token.nesting === -1) open.pop()
    else if (token.type === 'fence' || token.type === 'code_block') {
      add('code', null, token.content.trimEnd(), bodyPosition(env, token.map?.[0] ?? 0, 0))
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
      add(kind, form, writtenText(env, token), inlinePosition(env, source, 0))
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

/** A file is the same with and without a language in its name. */
function addressOf(env: Environment, open: Token): string {
  const link = env.links[open.meta?.index ?? -1]
  if (link?.target.kind !== 'page') return link?.href ?? open.attrGet('href') ?? ''
  const { site, path, fragment } = link.target
  return `${site === null ? '' : `${site}:`}${path}${fragment === null ? '' : `#${fragment}`}`
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
