import type { Check } from '../check.ts'
import { inlinePosition } from '../environment.ts'

const marker = /^(?:＃+[ 　]?|#{1,6}　|[-*+]　|[＊－＋][ 　]|\d{1,9}[.)]　|：{3,}|｀{3,})/

/** Marks typed with a Japanese keyboard at the start of a line, which markdown takes for words: `＃見出し`, `-　項目`. */
export const fullWidthMarkers: Check = ({ env }) =>
  [...env.sources.values()].flatMap((source) => {
    if (source.token.meta?.segments !== undefined) return []
    return source.segments.flatMap(({ from }) => {
      const found = marker.exec(source.token.content.slice(from, from + 40))?.[0]
      if (found === undefined || source.masked.some(([start, end]) => start <= from && from < end)) return []
      const values = { marker: found, ascii: found.normalize('NFKC') }
      return [{ code: 'full-width-marker', position: inlinePosition(env, source, from), values }]
    })
  })
