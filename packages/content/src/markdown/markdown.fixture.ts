import type { Body } from './body.ts'
import { createMarkdown } from './create-markdown.ts'

export const swedish = createMarkdown({
  tag: 'sv',
  quotes: ['”', '”', '’', '’'],
  scripts: ['Latin'],
  texts: {
    callouts: { note: 'Observera', tip: 'Tips', warning: 'Varning' },
    footnotes: 'Fotnoter',
    backToReference: (number) => `Tillbaka till hänvisning ${number}`,
  },
})

export const japanese = createMarkdown({
  tag: 'ja',
  quotes: null,
  scripts: ['Han', 'Hiragana', 'Katakana'],
  texts: {
    callouts: { note: '注記', tip: 'ヒント', warning: '注意' },
    footnotes: '脚注',
    backToReference: (number) => `参照${number}へ戻る`,
  },
})

export function bodyOf(text: string, parse = swedish): Body {
  return parse({ file: 'page.md', text, bodyLine: 1 }).body
}

/** The HTML with each gap as a word: `<p>[link-open 0]words[link-close 0]</p>`. */
export function htmlOf(text: string, parse = swedish): string {
  const shown = bodyOf(text, parse).parts.map((part) => {
    if (typeof part === 'string') return part
    if (part.kind === 'block-end') return ''
    return `[${part.kind} ${part.index}${part.kind === 'image' && part.block ? ' block' : ''}]`
  })
  return shown.join('').trim()
}

/** Each problem as `line:column code {values}`, in a file whose first three lines are front matter. */
export function problemsIn(text: string, parse = swedish): readonly string[] {
  const { problems } = parse({ file: 'page.md', text: `---\ntitle: T\n---\n${text}`, bodyLine: 4 })
  return problems.map(
    ({ place, code, values }) => `${place.line - 3}:${place.column} ${code} ${JSON.stringify(values)}`,
  )
}
