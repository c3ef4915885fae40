import type Token from 'markdown-it/lib/token.mjs'

/** The words of inline tokens: no markup, no ruby readings, no footnote numbers; a line break is a space. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(wordsOf).join('').trim()
}

function wordsOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
  if (token.type === 'image') return ''
  return token.content
}

/** The words of all blocks but code and callouts' own titles, one block to a line. */
export function plainBlocks(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.type === 'inline' && token.info !== 'interface')
    .map((token) => plainText(token.children ?? []))
    .filter((text) => text !== '')
    .join('\n')
}
