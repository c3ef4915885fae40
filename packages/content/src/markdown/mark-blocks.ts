import Token from 'markdown-it/lib/token.mjs'
import type { LeafBlock } from './blocks.ts'
import { type Environment, gap } from './environment.ts'
import { renderType } from './render-rule.ts'
import type { Rule } from './rule.ts'

/** What ends with its text, so that what is said of the text stands after it. */
const wrappers: ReadonlySet<string> = new Set(['paragraph_open', 'heading_open', 'callout_title_open'])

/** Gives the ends of blocks, which `markBlocks` has put among the tokens, their gaps. */
export const blockEnds: Rule = (md) => {
  renderType(md, 'block_end', (tokens, index, _options, env: Environment) =>
    gap(env, { kind: 'block-end', index: tokens[index]?.meta }),
  )
}

/** The tokens with a mark at the end of each block; what they are rendered to has a gap there, and is the same otherwise. */
export function markBlocks(tokens: readonly Token[], blocks: readonly LeafBlock[]): Token[] {
  const marks = new Map(
    blocks.map(({ at }, index) => {
      const last = lastTokenOf(tokens, at)
      const mark = new Token('block_end', '', 0)
      mark.meta = index
      // markdown-it puts a line feed after a paragraph whose tags are not shown
      mark.hidden = tokens[last]?.hidden ?? false
      return [last, mark]
    }),
  )
  return tokens.flatMap((token, index) => {
    const mark = marks.get(index)
    return mark === undefined ? token : [token, mark]
  })
}

function lastTokenOf(tokens: readonly Token[], at: number): number {
  if (!wrappers.has(tokens[at - 1]?.type ?? '')) return at
  let last = at
  while (tokens[last] !== undefined && tokens[last]?.nesting !== -1) last++
  return last
}
