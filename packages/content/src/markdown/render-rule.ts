import type MarkdownIt from 'markdown-it'
import type { RenderRule } from 'markdown-it/lib/renderer.mjs'

/** Gives tokens of a type their HTML. */
export function renderType(md: MarkdownIt, type: string, rule: RenderRule): void {
  md.renderer.rules[type] = rule
}
