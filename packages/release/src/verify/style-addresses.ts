/** The addresses that a browser fetches for a style sheet, as they are written in it. */
export function addressesIn(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].flatMap(
    ([, url, imported]) => url ?? imported ?? [],
  )
}
