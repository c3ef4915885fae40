/** Characters that take two columns of a terminal. */
const wide = /[\p{sc=Han}\u3000-\u30ff\uff01-\uff60]/gu

/**
 * The rows of a table with their columns below one another: the first to the left, all others to the right.
 * @example alignColumns([['', 'ny'], ['日本語', '2']]) // ['        ny', '日本語   2']
 */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return column === 0 ? cell + space : space + cell
      })
      .join('  '),
  )
}

function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}
