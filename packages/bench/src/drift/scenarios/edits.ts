/** An edit of a whole file. The makers below give edits that throw where the text is not as they expect. */
export type Edit = (text: string) => string

/** Puts `wanted` where `found` stands, which it must do exactly once. */
export function put(found: string, wanted: string): Edit {
  return (text) => {
    const [head, tail, ...more] = text.split(found)
    if (head === undefined || tail === undefined || more.length > 0) throw new Error(`Not once: ${found}`)
    return head + wanted + tail
  }
}

/** Puts `wanted` wherever `found` stands, which it must do at least once. */
export function putAll(found: string | RegExp, wanted: string): Edit {
  return (text) => {
    const after = text.replaceAll(found, wanted)
    if (after === text) throw new Error(`Nowhere: ${found}`)
    return after
  }
}

/** A line, a block (up to the next empty line) or a section (up to the next heading of its level, or the notes). */
export type Unit = 'line' | 'block' | 'section'

/** Takes away the unit that begins with `start`. */
export function cut(unit: Unit, start: string): Edit {
  return (text) => {
    const { from, to } = extent(text, unit, start)
    return `${(text.slice(0, from) + text.slice(to)).trimEnd()}\n`
  }
}

/** Moves the unit that begins with `start` to before the line that begins with `before`. */
export function move(unit: Unit, start: string, before: string): Edit {
  return (text) => {
    const { from, to } = extent(text, unit, start)
    const part = text.slice(from, to)
    const rest = cut(unit, start)(text)
    const at = lineStart(rest, before)
    return rest.slice(0, at) + (unit === 'line' ? part : `${part.trimEnd()}\n\n`) + rest.slice(at)
  }
}

function extent(text: string, unit: Unit, start: string): { readonly from: number; readonly to: number } {
  const from = lineStart(text, start)
  const marks = /^#*/.exec(start)?.[0] ?? ''
  const ends = { line: /\n/g, block: /\n\n/g, section: new RegExp(`\n\n(?=${marks} |\\[\\^)`, 'g') }
  const end = ends[unit]
  end.lastIndex = from
  const match = end.exec(text)
  return { from, to: match === null ? text.length : match.index + match[0].length }
}

function lineStart(text: string, start: string): number {
  const found = text.split(`\n${start}`)
  if (found.length !== 2) throw new Error(`Not once at the start of a line: ${start}`)
  return (found[0]?.length ?? 0) + 1
}
