/** More comparisons than this are not made. */
export const mostComparisons = 4_000_000

/** The pairs of rows and columns, in the order of both, whose worth is greatest together; none where there are too many. */
export function bestPairs(
  rows: number,
  columns: number,
  worth: (row: number, column: number) => number,
): readonly (readonly [row: number, column: number])[] {
  if (rows * columns === 0 || rows * columns > mostComparisons) return []
  const width = columns + 1
  const worths = Float64Array.from({ length: rows * columns }, (_, index) =>
    worth(Math.floor(index / columns), index % columns),
  )
  const best = new Float64Array((rows + 1) * width)
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  const worthAt = (row: number, column: number) => worths[row * columns + column] ?? 0
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const together = worthAt(row, column) > 0 ? at(row + 1, column + 1) + worthAt(row, column) : 0
      best[row * width + column] = Math.max(together, at(row + 1, column), at(row, column + 1))
    }
  const pairs: (readonly [number, number])[] = []
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const worthHere = worthAt(row, column)
    if (worthHere > 0 && at(row, column) === at(row + 1, column + 1) + worthHere)
      pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return pairs
}
