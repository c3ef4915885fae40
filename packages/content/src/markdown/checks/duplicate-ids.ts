import type { Check } from '../check.ts'
import { frameIds } from '../frame-ids.ts'

/** An id that the author gives twice, or that a footnote or the page around the text has already. */
export const duplicateIds: Check = ({ env }) => {
  const used = new Set(env.generatedIds)
  return env.ids.flatMap(({ id, position }) => {
    if (frameIds.includes(id))
      return [{ code: 'duplicate-heading-id', position, values: { id, variant: 'frame' } }]
    if (used.has(id)) return [{ code: 'duplicate-heading-id', position, values: { id } }]
    used.add(id)
    return []
  })
}
