import type { Prose } from '@kakehashi/content'
import type { LanguageTools } from './language-tools.ts'

/** A text on one line, a column a character. */
export function prose(
  text: string,
  kind: Prose['kind'] = 'sentences',
  foreign: Prose['foreign'] = [],
): Prose {
  return { kind, text, foreign, positionAt: (offset) => ({ line: 1, column: offset + 1 }) }
}

/** Tools that find nothing but what a test says. */
export function tools(found: Partial<LanguageTools>): LanguageTools {
  const nothing = async () => []
  return {
    hasDictionary: (locale) => locale === 'sv',
    findMisspelled: nothing,
    findMarkdownFaults: nothing,
    findJapaneseFaults: nothing,
    ...found,
  }
}
