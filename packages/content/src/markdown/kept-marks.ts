import type Token from 'markdown-it/lib/token.mjs'
import type { Environment } from './environment.ts'

/** What of a block's markup is the same in every language, in the form of `Block.kept`. */
export function keptMarks(env: Environment, children: readonly Token[]): readonly string[] {
  return children.flatMap((child): readonly string[] => {
    switch (child.type) {
      case 'hardbreak':
        return ['\\']
      case 'code_inline':
        return [`\`${child.content}\``]
      case 'link_open':
        return [`](${addressOf(env, child)})`]
      case 'footnote_ref':
        return [`[^${child.meta?.label ?? ''}]`]
      case 'image':
        return [`![](${child.attrGet('src') ?? ''})`, ...keptMarks(env, child.children ?? [])]
      default:
        return []
    }
  })
}

/** The address of a link; a file is the same with and without a language in its name. */
export function addressOf(env: Environment, open: Token): string {
  const link = env.links[open.meta?.index ?? -1]
  if (link?.target.kind !== 'page') return link?.href ?? open.attrGet('href') ?? ''
  const { site, path, fragment } = link.target
  return `${site === null ? '' : `${site}:`}${path}${fragment === null ? '' : `#${fragment}`}`
}
