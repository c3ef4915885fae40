import type { BuiltFile } from './built-sites.ts'

/** Something wrong in a built file. */
export type Finding = { readonly file: string; readonly message: string }

/** A finding at the file, named by its site and path. */
export function finding(file: BuiltFile, message: string): Finding {
  return { file: `${file.site.id}/${file.path}`, message }
}

/** One line for each message, naming the first file that has it: a fault in the layout stands on every page. */
export function printFindings(findings: readonly Finding[]): readonly string[] {
  return [...Map.groupBy(findings, ({ message }) => message)].map(([message, same]) => {
    const [first, ...others] = new Set(same.map(({ file }) => file))
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    return `${first}${more}: ${message}`
  })
}
