import MarkdownIt from 'markdown-it'
import { plainText } from './plain-text.ts'
import type { MarkdownLanguage } from './rule.ts'
import { typography } from './rules/typography.ts'

/**
 * Writes the quotation marks of a text without markup, such as a title, as the body's are written.
 * @example quoteWriter(swedish)('Vad är "Omotenashi"?') // 'Vad är ”Omotenashi”?'
 */
export function quoteWriter(language: MarkdownLanguage): (text: string) => string {
  const md = new MarkdownIt('zero').enable('smartquotes')
  typography(md, language)
  return (text) => (/['"]/.test(text) ? plainText(md.parseInline(text, {})[0]?.children ?? []) : text)
}
