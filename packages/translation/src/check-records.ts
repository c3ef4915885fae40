import type { Graph } from '@kakehashi/content'
import type { Problem } from '@kakehashi/problems'
import { isProblem, recordOf } from './translation-status.ts'

/** The records of the graph's translations that cannot be read, as one with the marks of a merge that was not finished. */
export function checkRecords({ nodes }: Graph): readonly Problem[] {
  return [...nodes.values()]
    .filter(({ owner }) => owner === null)
    .flatMap(({ files }) => [...files.values()].map(recordOf).filter(isProblem))
}
