import type { Check } from '../check.ts'
import {
  bodyPosition,
  type Environment,
  type Find,
  type InlineSource,
  inlinePosition,
} from '../environment.ts'
import { locate } from '../source-position.ts'

/** At the start of a line, the ideographic spaces before it included. */
const marker =
  /^[　\u00a0]*(?:＃+[ 　]?|#{1,6}[　\u00a0]|[-*+][　\u00a0]|[＊－＋][ 　]|\d{1,9}[.)][　\u00a0]|[０-９]{1,9}[.)][ 　]|：{3,}|｀{3,}|＞[ 　]?|｜)|^[　\u00a0]+(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ 　]/

/** Each of the marks below has one. */
const fullWidth = /[\uff01-\uff5e]/

/** Inside a line: links, code, ruby, pictures, notes, bold text and braces with some of their marks full-width. */
const inside =
  /［[^［］[\]\n]{1,200}[\]］][(（][^（）()\s]*(?:\.md|\/\/|#)[^（）()\s]*[)）]|\[[^［］[\]\n]{1,200}(?:］[(（]|\]（)[^（）()\s]*(?:\.md|\/\/|#)[^（）()\s]*[)）]|｀[^｀\n]{1,200}｀|[{｛][^{}｛｝｜|\n]{1,50}｜[^{}｛｝\n]{1,50}[}｝]|(?<![^\s　])！\[[^[\]\n]{0,200}\]\([^()\n]{1,200}\)|(?:［[\^＾]|\[＾)[^［］[\]\s]{1,50}[\]］]|\[\^[^［］[\]\s]{1,50}］|(?<!＊)＊＊[^\s＊][^＊\n]{0,100}[^\s＊]＊＊(?!＊)|｛(?:lang[=＝]|[#＃])[A-Za-z0-9-]{1,50}[}｝]|\{(?:lang＝|＃)[A-Za-z0-9-]{1,50}[}｝]|\{(?:lang=|#)[A-Za-z0-9-]{1,50}｝/g

/** Marks typed with a Japanese keyboard, which markdown takes for words: `＃見出し`, `-　項目`, `［語］（a.md）`. */
export const fullWidthMarkers: Check = ({ env }) =>
  [...env.sources.values()].flatMap((source) => [
    ...(source.token.meta?.segments === undefined ? atLineStarts(env, source) : []),
    ...insideLines(env, source),
  ])

function atLineStarts(env: Environment, source: InlineSource): readonly Find[] {
  return source.segments.flatMap(({ from }) => {
    const { line, column } = locate(source.segments, from)
    const whole = env.lines[line] ?? ''
    const start = whole.slice(0, column).replace(/[　\u00a0]+$/, '').length
    const found = marker.exec(whole.slice(start, column + 40))?.[0]
    return found === undefined || isMasked(source, from)
      ? []
      : [findAt(bodyPosition(env, line, start), found)]
  })
}

function insideLines(env: Environment, source: InlineSource): readonly Find[] {
  if (!fullWidth.test(source.token.content)) return []
  return [...source.token.content.matchAll(inside)].flatMap(({ index, 0: found }) =>
    isMasked(source, index) ? [] : [findAt(inlinePosition(env, source, index), found)],
  )
}

function isMasked({ masked }: InlineSource, offset: number): boolean {
  return masked.some(([start, end]) => start <= offset && offset < end)
}

function findAt(position: Find['position'], found: string): Find {
  const text = found.slice(0, 60)
  return { code: 'full-width-marker', position, values: { marker: text, ascii: halfWidth(text).trimStart() } }
}

/** The marks alone made narrow, and no other letter: ① stays. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[　\u00a0]/g, ' ')
}
