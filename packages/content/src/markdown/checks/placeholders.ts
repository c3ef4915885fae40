import type { Check } from '../check.ts'
import { type InlineSource, inlinePosition } from '../environment.ts'

const residue =
  /(?<![A-Za-z0-9_$])\$[a-z]+(?![A-Za-z0-9_({])|(?<![0-9])%[A-Z][A-Z0-9_]*%|\[\[[^[\]\n]+\]\]|(?<![A-Za-z0-9_])(?:TODO|FIXME)(?![A-Za-z0-9_\p{Script=Katakana}])|\[\^[^[\]\s]+\]/gu

/** What tools and drafts leave behind: `$left`, `%NAME%`, `[[x]]`, `TODO`, a note that is not written. Code may show it. */
export const placeholders: Check = ({ env }) =>
  [...env.sources.values()].flatMap((source) =>
    [...visibleWords(source).matchAll(residue)].map((match) => ({
      code: 'placeholder',
      position: inlinePosition(env, source, match.index),
      values: { text: match[0].slice(0, 60).trimEnd() },
    })),
  )

/** The content with code, addresses and escapes overwritten, every other character in its place. */
function visibleWords({ token, masked }: InlineSource): string {
  if (masked.length === 0) return token.content
  const parts: string[] = []
  let end = 0
  for (const [from, to] of masked.toSorted((a, b) => a[0] - b[0])) {
    if (to <= end) continue
    parts.push(token.content.slice(end, Math.max(end, from)), '\ufffc'.repeat(to - Math.max(end, from)))
    end = to
  }
  return parts.join('') + token.content.slice(end)
}
