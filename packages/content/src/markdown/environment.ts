import type { Problem, ProblemCode } from '@kakehashi/problems'
import type Token from 'markdown-it/lib/token.mjs'
import type { Position } from '../page.ts'
import type { BodyPart, Destination, Heading, Image, Link } from './body.ts'
import { locate, type Segment } from './source-position.ts'

/** A mistake and its place in the file. */
export type Find = {
  readonly code: ProblemCode
  readonly position: Position
  readonly values: Problem['values']
}

/** From and to, in an inline token's content. */
export type Range = readonly [number, number]

/** The text of one inline token: where it stands in the file, and which of its parts are markup or code. */
export type InlineSource = {
  readonly token: Token
  readonly segments: readonly Segment[]
  readonly masked: Range[]
  /** Which parts are marked as another language. */
  readonly foreign: Range[]
}

/** What the rules share while one page is parsed: markdown-it's `env`, made anew for each page. */
export type Environment = {
  /** The line of the file where the body begins, and the body's lines. */
  readonly bodyLine: number
  readonly lines: readonly string[]
  /** Where each line begins, as an offset of the file's text. */
  readonly starts: readonly number[]
  readonly finds: Find[]
  readonly sources: Map<Token, InlineSource>
  readonly headings: Heading[]
  readonly links: Link[]
  readonly images: Image[]
  /** By their places. */
  readonly destinations: Map<string, Destination>
  /** Ids that the author wrote, and those that footnotes make. */
  readonly ids: { readonly id: string; readonly position: Position }[]
  readonly generatedIds: string[]
  /** Addresses with a name, `[name]: a.md`, and the names by which links and pictures take them. */
  readonly definitions: { readonly label: string; readonly text: string; readonly position: Position }[]
  readonly usedLabels: Set<string>
  /** What the renderer leaves open; a gap's number stands in the HTML between two U+0000. */
  readonly gaps: Exclude<BodyPart, string>[]
  /** Numbers of open blocks, of texts kept as words since they nest too deep, and the level of each open callout's text. */
  depth: number
  tooDeep: number
  calloutLevels: number[]
  /** The inline text being parsed, where the part being parsed begins in it, and the links met so far. */
  inline: InlineSource | null
  base: number
  /** Where the words of the picture about to be parsed begin. */
  altBase: number | null
  linkDepth: number
  linkStarts: Set<number>
  /** The source with the bars of ruby hidden from tables; made when first needed. */
  rubyMasked: string | null
}

/** `bodyStart` is the offset of the body in the file's text. */
export function createEnvironment(body: string, bodyLine: number, bodyStart: number): Environment {
  const lines = body.split('\n')
  let start = bodyStart
  return {
    bodyLine,
    lines,
    starts: lines.map((line) => {
      start += line.length + 1
      return start - line.length - 1
    }),
    finds: [],
    sources: new Map(),
    headings: [],
    links: [],
    images: [],
    destinations: new Map(),
    ids: [],
    generatedIds: [],
    definitions: [],
    usedLabels: new Set(),
    gaps: [],
    depth: 0,
    tooDeep: 0,
    calloutLevels: [],
    inline: null,
    base: 0,
    altBase: null,
    linkDepth: 0,
    linkStarts: new Set(),
    rubyMasked: null,
  }
}

/** The place in the file of a line and column of the body, both counted from 0. */
export function bodyPosition(env: Environment, line: number, column: number): Position {
  return { line: env.bodyLine + line, column: Math.max(0, column) + 1 }
}

/** The place in the file of a character of an inline token's content. */
export function inlinePosition(env: Environment, source: InlineSource | null, offset: number): Position {
  const { line, column } = locate(source?.segments ?? [], offset)
  return bodyPosition(env, line, column)
}

/** Reports something at an offset of the part of the inline text that is being parsed. */
export function reportInline(
  env: Environment,
  code: ProblemCode,
  offset: number,
  values: Problem['values'],
): void {
  env.finds.push({ code, position: inlinePosition(env, env.inline, env.base + offset), values })
}

/** Keeps a part of the inline text being parsed from the checks of its words. */
export function maskInline(env: Environment, from: number, to: number): void {
  env.inline?.masked.push([env.base + from, env.base + to])
}

/** Keeps a part of the inline text being parsed from what is said of the page's own language. */
export function markForeign(env: Environment, from: number, to: number): void {
  env.inline?.foreign.push([env.base + from, env.base + to])
}

/** Leaves a gap in the HTML. */
export function gap(env: Environment, part: Exclude<BodyPart, string>): string {
  env.gaps.push(part)
  return `\0${env.gaps.length - 1}\0`
}
