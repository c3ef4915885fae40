/** How deep brackets, emphasis, lists and quotes may stand in each other. */
export const deepestNesting = 20
const mostOpen = 50

/**
 * Whether brackets nest deeper than 20, or more than 50 are never closed: markdown-it looks for the end of each, and
 * drops text when they nest too deep.
 */
export function bracketsTooDeep(text: string): boolean {
  const heights: number[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '[') heights.push(0)
    else if (character === ']' && heights.length > 0) {
      const height = (heights.pop() ?? 0) + 1
      if (height > deepestNesting) return true
      const outer = heights.length - 1
      if (outer >= 0) heights[outer] = Math.max(heights[outer] ?? 0, height)
    }
  }
  return heights.length > mostOpen
}
