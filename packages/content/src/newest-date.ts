import type { StatementFile } from './front-matter/accessibility.ts'
import type { Page } from './page.ts'

/** The newest day that pages and statements say something was written, changed or assessed on; null where none does. */
export function newestDate(
  pages: readonly Pick<Page, 'frontMatter'>[],
  statements: readonly Pick<StatementFile, 'statement'>[],
): string | null {
  const days = [
    ...pages.flatMap(({ frontMatter: { updated, date } }) => [updated, date]),
    ...statements.flatMap(({ statement: { assessed, updated } }) => [assessed, updated]),
  ]
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null
  )
}
