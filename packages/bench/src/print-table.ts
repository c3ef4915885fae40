/** Prints rows with their columns under one another, numbers to the right. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? format(cell) : cell)))
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  for (const [index, row] of cells.entries())
    console.log(
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return typeof rows[index]?.[column] === 'number' || (index === 0 && column > 0)
            ? cell.padStart(width)
            : cell.padEnd(width)
        })
        .join('  '),
    )
}

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3)
}
