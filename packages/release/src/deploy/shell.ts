/** A program for a POSIX shell, in which every value is quoted. */
export type ShellProgram = { readonly text: string }

/**
 * A program for a POSIX shell; values are quoted, programs are put in as they are.
 * @example sh`cd ${"Malmö's sida"}`.text is `cd 'Malmö'\''s sida'`
 */
export function sh(texts: TemplateStringsArray, ...values: readonly (string | ShellProgram)[]): ShellProgram {
  const shown = values.map((value) => (typeof value === 'string' ? quoted(value) : value.text))
  return { text: String.raw(texts, ...shown) }
}

/** IEEE Std 1003.1, Shell Command Language, 2.2.2: nothing but a single quote ends single quotes. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`
}
