import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import type { Destination } from './body.ts'
import { type Environment, inlinePosition } from './environment.ts'

/** Notes the address in the round brackets after a label; there is none where the label names its address. */
export function noteDestination(state: StateInline, labelEnd: number): void {
  const env: Environment = state.env
  if (state.src[labelEnd + 1] !== '(') return
  const before = /[ \t\n]*/y
  before.lastIndex = labelEnd + 2
  const start = labelEnd + 2 + (before.exec(state.src)?.[0].length ?? 0)
  const found = destinationAt(state, start, state.src.length)
  if (found === null) return
  const { href, written, at } = found
  addDestination(env, { href, written, position: inlinePosition(env, env.inline, env.base + at) })
}

/** The address that begins at an offset; `written` is without the pointed brackets that may stand around it. */
export function destinationAt(
  { md, src }: Pick<StateInline, 'md' | 'src'>,
  start: number,
  end: number,
): { readonly href: string; readonly written: string; readonly at: number } | null {
  const found = md.helpers.parseLinkDestination(src, start, end)
  if (!found.ok) return null
  const [at, to] = src[start] === '<' ? [start + 1, found.pos - 1] : [start, found.pos]
  return { href: found.str, written: src.slice(at, to), at }
}

/** Adds an address once: texts in brackets are parsed more than once. */
export function addDestination(env: Environment, destination: Destination): void {
  const { line, column } = destination.position
  env.destinations.set(`${line}:${column}`, destination)
}
