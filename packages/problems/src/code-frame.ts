/**
 * The line of the place with one line on either side, the line itself marked, long lines cut around the column.
 * @example codeFrame('a\nb\nc', 2) // '  1 | a\n> 2 | b\n  3 | c'
 */
export function codeFrame(text: string, line: number, column = 1): string {
  const lines = text.split('\n')
  const last = Math.min(lines.length, line + 1)
  const width = String(last).length
  const frame: string[] = []
  for (let number = Math.max(1, line - 1); number <= last; number++) {
    const content = cut(lines[number - 1] ?? '', number === line ? column : 1)
    frame.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${content}`.trimEnd())
  }
  return frame.join('\n')
}

const longest = 100
function cut(line: string, column: number): string {
  if (line.length <= longest) return line
  const start = Math.max(0, Math.min(column - 1 - longest / 2, line.length - longest))
  const end = start + longest
  return `${start > 0 ? '…' : ''}${line.slice(start, end).toWellFormed()}${end < line.length ? '…' : ''}`
}
