import { join } from 'node:path'
import type { BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import type { Inspection } from './inspect-files.ts'

/** Faults in the markup of pages. */
export function checkMarkup({ files }: BuiltSites, inspected: readonly Inspection[]): readonly Finding[] {
  const byFile = new Map(files.map((file) => [join(file.site.folder, file.path), file]))
  return inspected.flatMap(({ faults }) =>
    faults.flatMap(({ file, line, column, rule, message }) => {
      const page = byFile.get(file)
      return page === undefined ? [] : [finding(page, 'html', `${line}:${column} ${rule} ${message}`)]
    }),
  )
}
