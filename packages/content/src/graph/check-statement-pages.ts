import type { Problem } from '@kakehashi/problems'
import type { StatementFile } from '../front-matter/accessibility.ts'
import type { Page } from '../page.ts'
import type { Graph } from './graph.ts'
import { problemAt, problemIn } from './problem-at.ts'
import { statementIds } from './statement-ids.ts'

/** Pages that are to show a statement that their site does not have, and ids in them that the statement's headings have. */
export function checkStatementPages(
  { nodes }: Pick<Graph, 'nodes'>,
  files: readonly StatementFile[],
): readonly Problem[] {
  const stated = new Set(files.map(({ site }) => site))
  return [...nodes.values()]
    .filter(({ source, owner }) => owner === null && source.frontMatter.accessibilityStatement === true)
    .flatMap(({ site, source, files: translations }) => {
      const values = { file: `${site}/accessibility.yaml` }
      const missing = problemAt(source, 'accessibilityStatement', 'missing-statement', values)
      return [...(stated.has(site) ? [] : [missing]), ...[...translations.values()].flatMap(takenIds)]
    })
}

function takenIds({ source, body }: Page): readonly Problem[] {
  const ids: readonly string[] = Object.values(statementIds)
  const written = [
    ...body.headings.map(({ id, position }) => ({ id: id ?? '', position })),
    ...body.ids.map((id) => ({ id, position: { line: 1, column: 1 } })),
  ]
  return written
    .filter(({ id }) => ids.includes(id))
    .map(({ id, position }) => problemIn(source, position, 'duplicate-heading-id', { id, variant: 'frame' }))
}
