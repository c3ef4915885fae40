import type Token from 'markdown-it/lib/token.mjs'

/** A piece of text, and the lines of the body that its block takes, counted from 0, the last one not included. */
export type OwnText = { readonly text: string; readonly lines: readonly [number, number] }

/** What is written in the page's own language: no code, nothing inside an element of another language. */
export function ownTexts(tokens: readonly Token[], tag: string): readonly OwnText[] {
  const texts: OwnText[] = []
  const foreign: boolean[] = []
  let lines: readonly [number, number] = [0, 0]
  const visit = (token: Token): void => {
    if (token.nesting === -1) foreign.pop()
    if (token.nesting === 1) {
      const lang = token.attrGet('lang')
      foreign.push(lang === null ? foreign.at(-1) === true : lang.split('-')[0] !== tag.split('-')[0])
    }
    lines = token.map ?? lines
    if (foreign.at(-1) === true || token.info === 'interface') return
    if (token.type === 'inline') for (const child of token.children ?? []) visit(child)
    else if (token.type === 'text' || token.type === 'ruby') texts.push({ text: token.content, lines })
  }
  for (const token of tokens) visit(token)
  return texts
}
