/** Orders texts by code point, whatever the locale; JavaScript's own order puts U+FF5E after U+1F600. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    if (a[index] !== b[index]) return rank(a.charCodeAt(index)) - rank(b.charCodeAt(index))
  }
  return a.length - b.length
}

/** UTF-16 units in the order of the code points they stand for: surrogates last. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit
}
