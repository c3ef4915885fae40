/** What each of the marks below has, and most texts have not. */
const sign = /[$%]|\[\[|TODO|FIXME|TBD|odo:|orem ipsum/

const residue =
  /(?<![A-Za-z0-9_$])\$[a-z]+(?![A-Za-z0-9_({])|(?<![0-9])%(?![0-9A-Fa-f]{2}%)[A-Za-z][A-Za-z0-9_]*%|\[\[[^[\]\n]+\]\]|(?<![A-Za-z0-9_])(?:TODO|FIXME|TBD)(?![A-Za-z0-9_\p{Script=Katakana}])|(?<![\p{L}\p{N}_])[Tt]odo(?=:)|[Ll]orem ipsum/gu

export type Residue = { readonly index: number; readonly text: string }

/**
 * What tools and drafts leave behind in a text: `$left`, `%NAME%`, `[[x]]`, `TODO`. Percent-encoded addresses, prices
 * and the marks of templates are none.
 * @example findResidue('Se $left.') // [{ index: 3, text: '$left' }]
 */
export function findResidue(text: string): readonly Residue[] {
  if (!sign.test(text)) return []
  return [...text.matchAll(residue)].map(({ index, 0: found }) => ({
    index,
    text: found.slice(0, 60).trimEnd(),
  }))
}
