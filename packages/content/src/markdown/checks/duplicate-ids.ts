import type { Check } from '../check.ts'

/** An id that the author gives twice, or that a footnote has already. */
export const duplicateIds: Check = ({ env }) => {
  const used = new Set(env.generatedIds)
  return env.ids.flatMap(({ id, position }) => {
    if (used.has(id)) return [{ code: 'duplicate-heading-id', position, values: { id } }]
    used.add(id)
    return []
  })
}
