import type { TextChange } from './content-edit.ts'

/**
 * A file's own text with changes that were worked out on its text as it is read: with line feeds, in NFC, without byte
 * order mark and zero-width spaces. Nothing else of it changes, and new lines end as its first one does.
 */
export function changeText(
  own: string,
  read: string,
  changes: readonly Omit<TextChange, 'source'>[],
): string {
  const ownOffset = own === read ? (offset: number) => offset : offsetFinder(own, read)
  const newline = /\r\n?|\n/.exec(own)?.[0] ?? '\n'
  const ordered = [...changes].sort((a, b) => a.start - b.start || a.end - b.end)
  let text = ''
  let end = 0
  for (const change of ordered) {
    const [from, to] = [ownOffset(change.start), ownOffset(change.end)]
    if (from < end) throw new Error('Two changes of one text overlap')
    text += own.slice(end, from) + change.text.replaceAll('\n', newline)
    end = to
  }
  return text + own.slice(end)
}

/** Finds the offset in a file's own text of an offset of the text as it is read: on the same line, after the same characters. */
function offsetFinder(own: string, read: string): (offset: number) => number {
  const ownStarts = lineStarts(own, /\r\n?|\n/g)
  const readStarts = lineStarts(read, /\n/g)
  return (offset) => {
    const line = readStarts.findLastIndex((start) => start <= offset)
    const [ownStart, readStart] = [ownStarts[line] ?? own.length, readStarts[line] ?? 0]
    const ownLine = own.slice(ownStart, ownStarts[line + 1]).replace(/[\r\n]+$/, '')
    const readLine = read.slice(readStart, readStarts[line + 1]).replace(/\n$/, '')
    const clean = clearings.find((way) => way(ownLine) === readLine)
    if (clean === undefined) throw new Error(`Line ${line + 1} is not as it was when it was read`)
    const before = readLine.slice(0, offset - readStart)
    let at = 0
    while (at < ownLine.length && clean(ownLine.slice(0, at)) !== before) at++
    return ownStart + at
  }
}

/** What reading does to a line: of front matter and data, and of markdown. */
const clearings: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.replace(/^\ufeff/, '').normalize('NFC'),
  (line) => line.replace(/[\u200b\u2060\ufeff]/g, '').normalize('NFC'),
]

function lineStarts(text: string, ends: RegExp): readonly number[] {
  return [0, ...[...text.matchAll(ends)].map((match) => match.index + match[0].length)]
}
