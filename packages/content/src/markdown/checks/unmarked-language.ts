import type { Check } from '../check.ts'
import { bodyPosition } from '../environment.ts'
import { ownTexts } from './own-texts.ts'
import { wrongLanguage } from './wrong-language.ts'

const japanese =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・々]*/gu
/** Names of several words, or with letters that only other languages have: `Malmö`; not `EPA`, which any language has. */
const latin =
  /[\p{Lu}][\p{sc=Latin}’'-]+(?: (?:& )?[\p{sc=Latin}’'-]+)+|\p{Lu}[\p{sc=Latin}]*[\u00c0-\u024f][\p{sc=Latin}]*/gu
/** So many words a page is told of, each once. */
const mostWords = 20
const marked = /\[[^[\]]*\]\{lang=[^}]*\}|`[^`]*`/g

/**
 * Words in another script than the page's that do not say their language (WCAG 2.2, 3.1.2): a screen reader would spell
 * them out or leave them out, and Japanese would get the wrong glyphs. Names are exempt by the law; we mark them too.
 */
export const unmarkedLanguage: Check = (parsed) => {
  const { env, tokens, language } = parsed
  const isLatin = language.scripts.every((script) => script === 'Latin')
  const isJapanese = language.scripts.includes('Hiragana')
  if (!isLatin && !isJapanese) return []
  const plain = new Map<number, string>()
  const plainLine = (line: number): string => {
    const known = plain.get(line) ?? hideMarked(env.lines[line] ?? '')
    plain.set(line, known)
    return known
  }
  const seen = new Set<string>()
  const finds = ownTexts(tokens, language.tag).flatMap(({ text, lines: [first, end] }) =>
    [...new Set(text.match(isLatin ? japanese : latin))].flatMap((words) => {
      if (seen.size === mostWords || seen.has(words)) return []
      for (let line = first; line < end; line++) {
        const column = plainLine(line).indexOf(words)
        if (column < 0) continue
        seen.add(words)
        const values = { words, ...(isLatin ? {} : { variant: 'latin' }) }
        return [{ code: 'unmarked-language' as const, position: bodyPosition(env, line, column), values }]
      }
      return []
    }),
  )
  // a text that is wholly in another language is told of once
  return finds.length > 0 && wrongLanguage(parsed).length > 0 ? [] : finds
}

/** A mark is hidden by as many spaces, so that columns stay. */
function hideMarked(line: string): string {
  return line.replace(marked, (found) => ' '.repeat(found.length))
}
