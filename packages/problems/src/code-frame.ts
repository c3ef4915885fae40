/**
 * The line of the place with one line on either side, the line itself marked, long lines cut around the column.
 * @example codeFrame('a\nb\nc', 2) // '  1 | a\n> 2 | b\n  3 | c'
 */
export function codeFrame(text: string, line: number, column = 1): string {
  const first = Math.max(1, line - 1)
  const lines = linesFrom(text, first, line + 2 - first)
  const width = String(first + lines.length - 1).length
  return lines
    .map((content, index) => {
      const number = first + index
      const shown = cut(content, number === line ? column : 1)
      return `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${shown}`.trimEnd()
    })
    .join('\n')
}

/** A few lines of a text, found without cutting up all of it: one large file may have many problems. */
function linesFrom(text: string, first: number, count: number): readonly string[] {
  let start = 0
  for (let number = 1; number < first; number++) {
    const end = text.indexOf('\n', start)
    if (end === -1) return []
    start = end + 1
  }
  const lines: string[] = []
  for (let end = 0; lines.length < count && end !== -1; start = end + 1) {
    end = text.indexOf('\n', start)
    lines.push(text.slice(start, end === -1 ? text.length : end))
  }
  return lines
}

const longest = 100

function cut(line: string, column: number): string {
  if (line.length <= longest) return line
  const start = Math.max(0, Math.min(column - 1 - longest / 2, line.length - longest))
  const end = start + longest
  return `${start > 0 ? '…' : ''}${line.slice(start, end).toWellFormed()}${end < line.length ? '…' : ''}`
}
