/** The parts of a markdown file, as offsets of its text. The text is not parsed. */
export type FileParts = {
  /** What stands on the first line in the place of a fence. */
  readonly opening: 'fence' | 'unclosed' | 'other-language' | 'none'
  /** The word after the first fence, `js` in `---js`, or `toml` for a `+++`. */
  readonly language: string
  /** The YAML between the fences. */
  readonly yamlStart: number
  readonly yamlEnd: number
  /** The first line after the closing fence; the text's length where there is none. */
  readonly bodyOffset: number
  readonly bodyLine: number
}

const fence = /^[\u200b\u2060\ufeff]*---[ \t\u200b\u2060\ufeff]*$/
const namedFence = /^[\u200b\u2060\ufeff]*---[ \t]*([A-Za-z][\w.+-]*)[ \t]*$/

/** Finds the front matter: a fence on the very first line, and the next line that is one. */
export function splitFrontMatter(text: string): FileParts {
  const none: FileParts = {
    opening: 'none',
    language: '',
    yamlStart: 0,
    yamlEnd: 0,
    bodyOffset: 0,
    bodyLine: 1,
  }
  const firstEnd = lineEnd(text, 0)
  const first = firstEnd > 200 ? '' : text.slice(0, firstEnd)
  const language = first === '+++' ? 'toml' : namedFence.exec(first)?.[1]
  if (language === undefined && !fence.test(first)) return none
  const closing = language === 'toml' ? /^\+\+\+$/ : fence
  let line = 1
  for (let start = firstEnd + 1; start < text.length; ) {
    line++
    const end = lineEnd(text, start)
    if (end - start < 200 && closing.test(text.slice(start, end))) {
      const opening = language === undefined ? 'fence' : 'other-language'
      const bodyOffset = Math.min(end + 1, text.length)
      return {
        opening,
        language: language ?? '',
        yamlStart: firstEnd + 1,
        yamlEnd: start,
        bodyOffset,
        bodyLine: line + 1,
      }
    }
    start = end + 1
  }
  const yamlStart = Math.min(firstEnd + 1, text.length)
  const unclosed = { yamlStart, yamlEnd: text.length, bodyOffset: text.length, bodyLine: line + 1 }
  if (language !== undefined) return { ...unclosed, opening: 'other-language', language }
  return { ...unclosed, opening: 'unclosed', language: '' }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}
