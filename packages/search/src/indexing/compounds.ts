import type { CompoundParts } from './swedish-dictionary.ts'

const shortestPart = 3

/**
 * A function that cuts Swedish compounds into all their parts; a word that is no compound is one part. `given` holds words
 * that are cut otherwise than the dictionary has it.
 * @example split('frihandelsavtalet') // ['fri', 'handels', 'avtalet']
 */
export function compoundSplitter({
  firsts,
  lasts,
  given = new Map(),
}: CompoundParts & { readonly given?: ReadonlyMap<string, readonly string[]> }): (
  word: string,
) => readonly string[] {
  const known = new Map(given)

  function split(word: string): readonly string[] {
    const before = known.get(word)
    if (before !== undefined) return before
    const parts = fewestParts(word, split, (rest) => lasts.has(rest))
    known.set(word, parts)
    return parts
  }

  function splitFirst(first: string): readonly string[] {
    return fewestParts(first, splitFirst, (rest) => firsts.has(rest))
  }

  function fewestParts(
    word: string,
    splitRest: (rest: string) => readonly string[],
    isPart: (rest: string) => boolean,
  ): readonly string[] {
    let best: readonly string[] = [word]
    for (let end = shortestPart; end <= word.length - shortestPart; end++) {
      const first = word.slice(0, end)
      if (!firsts.has(first)) continue
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
