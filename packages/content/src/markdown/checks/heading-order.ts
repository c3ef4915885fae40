import type { Check } from '../check.ts'
import type { Find } from '../environment.ts'

/** The title is the page's level one, so that headings begin at two and go down one level at a time. */
export const headingOrder: Check = ({ env }) => {
  let above = 1
  return env.headings.flatMap(({ level, text, position }): readonly Find[] => {
    const from = above
    above = level
    const empty: Find[] = /^[*_~`]*$/.test(text)
      ? [{ code: 'placeholder', position, values: { text: '#'.repeat(level), variant: 'heading' } }]
      : []
    if (level === 1) return [...empty, { code: 'heading-in-body', position, values: {} }]
    if (level > from + 1) return [...empty, { code: 'heading-skip', position, values: { from, to: level } }]
    return empty
  })
}
