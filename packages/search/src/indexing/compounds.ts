const shortestPart = 3

/** Which parts may stand before others (`handels`) and which may end a compound (`avtalet`), and words that are cut otherwise. */
export type CompoundRules = {
  readonly isFirst: (part: string) => boolean
  readonly isLast: (part: string) => boolean
  readonly given: ReadonlyMap<string, readonly string[]>
}

/**
 * A function that cuts Swedish compounds into all their parts; a word that is no compound is one part.
 * @example split('frihandelsavtalet') // ['fri', 'handels', 'avtalet']
 */
export function compoundSplitter({
  isFirst,
  isLast,
  given,
}: CompoundRules): (word: string) => readonly string[] {
  const known = new Map(given)

  function split(word: string): readonly string[] {
    const before = known.get(word)
    if (before !== undefined) return before
    const parts = fewestParts(word, split, isLast)
    known.set(word, parts)
    return parts
  }

  function splitFirst(first: string): readonly string[] {
    return fewestParts(first, splitFirst, isFirst)
  }

  function fewestParts(
    word: string,
    splitRest: (rest: string) => readonly string[],
    isPart: (rest: string) => boolean,
  ): readonly string[] {
    let best: readonly string[] = [word]
    for (let end = shortestPart; end <= word.length - shortestPart; end++) {
      const first = word.slice(0, end)
      if (!isFirst(first)) continue
      const rest = splitRest(word.slice(end))
      if (rest.length === 1 && !isPart(word.slice(end))) continue
      if (best.length === 1 || rest.length + 1 < best.length) best = [first, ...rest]
    }
    const [first, ...others] = best
    return first === undefined || others.length === 0 ? best : [...splitFirst(first), ...others]
  }

  return split
}

/**
 * What a compound ends with from each inner boundary on.
 * @example compoundTails(['fri', 'handels', 'avtal']) // ['handelsavtal', 'avtal']
 */
export function compoundTails(parts: readonly string[]): readonly string[] {
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join(''))
}
