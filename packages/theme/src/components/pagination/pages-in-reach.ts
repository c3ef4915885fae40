/**
 * The numbers that a list's pages are reached by: the first, the last, and those around the current one. Null stands
 * for those that are left out, never for a single one.
 * @example pagesInReach(5, 12) // [1, null, 4, 5, 6, null, 12]
 */
export function pagesInReach(current: number, count: number): readonly (number | null)[] {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  const shown = all.filter((number) => number === 1 || number === count || Math.abs(number - current) <= 1)
  return shown.flatMap((number, index) => {
    const missing = number - (shown[index - 1] ?? 0) - 1
    if (missing === 0) return [number]
    return [missing === 1 ? number - 1 : null, number]
  })
}
