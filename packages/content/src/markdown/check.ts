import type Token from 'markdown-it/lib/token.mjs'
import type { Environment, Find } from './environment.ts'
import type { MarkdownLanguage } from './rule.ts'

/** A page's text as it was parsed. */
export type Parsed = {
  readonly env: Environment
  readonly tokens: readonly Token[]
  readonly language: MarkdownLanguage
}

/** Looks for one kind of mistake in a parsed text. */
export type Check = (parsed: Parsed) => readonly Find[]
