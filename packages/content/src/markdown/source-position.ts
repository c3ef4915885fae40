import type Token from 'markdown-it/lib/token.mjs'

/** From this offset of an inline token's content on, the text stands on this line at this column, all counted from 0. */
export type Segment = { readonly from: number; readonly line: number; readonly column: number }

/**
 * Where the content of a paragraph, heading or term stands. markdown-it cuts prefixes (`> `, indents) off each line and
 * keeps the rest to the line's end, so that a content line is always the tail of its source line.
 */
export function segmentsOfLines(
  token: Token,
  lines: readonly string[],
  closedHeading: boolean,
): readonly Segment[] {
  const first = token.map?.[0] ?? 0
  let from = 0
  return token.content.split('\n').map((content, index) => {
    const line = first + index
    const whole = lines[line] ?? ''
    const source = (closedHeading ? withoutClosing(whole) : whole).trimEnd()
    // a tab that is half indent comes back as spaces, so that only what follows it is surely the tail
    const indent = content.length - content.trimStart().length
    const column = source.length - content.trim().length - indent
    const segment = { from, line, column }
    from += content.length + 1
    return segment
  })
}

/** From and to of each line of an inline token's content that is not blank, trimmed, as offsets of the file's text. */
export function spansOf(
  content: string,
  segments: readonly Segment[],
  starts: readonly number[],
): readonly (readonly [from: number, to: number])[] {
  const offsetOf = (at: number) => {
    const { line, column } = locate(segments, at)
    return (starts[line] ?? 0) + column
  }
  // a line may hold nothing but a space that is none for markdown
  return [...content.matchAll(/\S(?:.*\S)?/g)].map(({ 0: { length }, index }) => [
    offsetOf(index),
    offsetOf(index + length - 1) + 1,
  ])
}

/** An ATX heading's line without its closing number signs. */
function withoutClosing(line: string): string {
  let end = line.length
  while (isBlank(line[end - 1])) end--
  while (line[end - 1] === '#') end--
  return isBlank(line[end - 1]) ? line.slice(0, end) : line
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** The cells of a table's row as GFM divides it, each with the segments of its trimmed, unescaped content. */
export function segmentsOfCells(row: string, line: number, column: number): readonly (readonly Segment[])[] {
  const trimmed = row.trimStart()
  const start = column + row.length - trimmed.length
  return cellRanges(trimmed.trimEnd()).map(([from, to]) => {
    const raw = trimmed.slice(from, to)
    const indent = raw.length - raw.trimStart().length
    const segments = [{ from: 0, line, column: start + from + indent }]
    for (let offset = indent, dropped = 0; offset < raw.length; offset++) {
      if (raw[offset] !== '\\' || raw[offset + 1] !== '|') continue
      segments.push({ from: offset - indent - dropped, line, column: start + from + offset + 1 })
      dropped++
    }
    return segments
  })
}

function cellRanges(row: string): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  let from = 0
  for (let index = 0; index <= row.length; index++) {
    if (index < row.length && (row[index] !== '|' || row[index - 1] === '\\')) continue
    ranges.push([from, index])
    from = index + 1
  }
  if (ranges[0]?.[0] === ranges[0]?.[1]) ranges.shift()
  const last = ranges.at(-1)
  if (last !== undefined && last[0] === last[1]) ranges.pop()
  return ranges
}

/** The line and column, counted from 0, of an offset of the content. */
export function locate(
  segments: readonly Segment[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let [low, high] = [0, segments.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.from ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const segment = segments[low] ?? { from: 0, line: 0, column: 0 }
  return { line: segment.line, column: segment.column + offset - segment.from }
}
