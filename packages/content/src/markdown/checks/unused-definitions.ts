import type { Check } from '../check.ts'

/** A named address that no link takes, as prose may look like one: `[Open]: 9–16`. Of two with one name the first counts. */
export const unusedDefinitions: Check = ({ env }) => {
  const seen = new Set<string>()
  return env.definitions.flatMap(({ label, text, position }) => {
    const variant = seen.has(label) ? 'repeated' : env.usedLabels.has(label) ? null : 'definition'
    seen.add(label)
    return variant === null ? [] : [{ code: 'lost-text', position, values: { text, variant } }]
  })
}
