import type { Page } from '@kakehashi/content'
import type { Finding } from './finding.ts'
import type { LanguageTools } from './language-tools.ts'

/** The rules of markdownlint that are asked, and the variants of `markdown-style`; what else is useful `check` knows by itself. */
const variants: ReadonlyMap<string, string | undefined> = new Map([
  ['MD034', undefined],
  ['MD005', 'indent'],
  ['MD011', 'reversed-link'],
  ['MD024', 'repeated-heading'],
  ['MD026', 'heading-mark'],
  ['MD029', 'numbers'],
  ['MD036', 'bold-heading'],
  ['MD039', 'link-space'],
  ['MD056', 'cells'],
])

/** What markdownlint says of a page's markup. */
export async function markdownStyle(
  { source }: Page,
  { findMarkdownFaults }: LanguageTools,
): Promise<readonly Finding[]> {
  const found = await findMarkdownFaults(hideExtensions(source.text), [...variants.keys()])
  return (
    found
      // a row with too many cells loses words, which `check` tells
      .filter(({ rule, detail }) => rule !== 'MD056' || detail.includes('Too few'))
      .map(({ rule, line, column }) => {
        const variant = variants.get(rule)
        return {
          code: 'markdown-style',
          position: { line, column },
          values: variant === undefined ? {} : { variant },
        }
      })
  )
}

/**
 * The text with the marks that only our markdown knows overwritten, every line and column in its place: fences of boxes, languages
 * and ids in braces, readings.
 * @example hideExtensions('::: note\n[橋]{lang=ja} {橋|はし}') // '        \nx橋x          x橋xはしx'
 */
export function hideExtensions(text: string): string {
  return text
    .replace(/^( *):::.*$/gm, (line) => ' '.repeat(line.length))
    .replace(/\[([^[\]\n]*)\](\{lang=[^}\n]*\})/g, (_, words: string, braces: string) => {
      return `x${words}x${' '.repeat(braces.length)}`
    })
    .replace(/\{(?:lang=|#)[^}\n]*\}/g, (braces) => ' '.repeat(braces.length))
    .replace(/\{[^{}\n]*\|[^{}\n]*\}/g, (ruby) => ruby.replace(/[{|}]/g, 'x'))
}
