import type { Fault } from './fault.ts'

/** A value that is text only in quotation marks, and how to write it: `quoted` is YAML for exactly these words. */
export function quoteFault(value: string, offset: number): Fault {
  return { code: 'yaml-quote', offset, values: { value, quoted: quoted(wrapped(value) ?? value) } }
}

/** In the marks that need the fewest escapes: a backslash and a double mark mean themselves between single ones. */
function quoted(words: string): string {
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`
}

/** The words between a value's own marks, unless the second mark ends a word: `"C:\mapp"`, `'it's'`, not `"a" or "b"`. */
function wrapped(value: string): string | undefined {
  const inner = /^(["'])(.*)\1$/.exec(value.trim())?.[2]
  return inner !== undefined && /^[^"']*["'](?![\p{L}\p{N}])/u.test(inner) ? undefined : inner
}
