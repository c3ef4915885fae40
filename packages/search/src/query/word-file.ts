/** A word of the index as a reader would write it, and on how many pages it stands: the exponent of a power of two, 0–9. */
export type ListedWord = {
  readonly word: string
  /** What the word is to be found by instead of itself: its reading in katakana, or a tail of it that is no word of the pages. */
  readonly foundBy?: string | undefined
  readonly frequency: number
}

/**
 * A shard's words as text: a line for each, sorted, with the frequency, the number of letters that it shares with the line
 * before (in base 36) and its other letters. What it is found by follows behind `=`.
 * @example writeWords([{ word: 'avtal', frequency: 3 }, { word: 'avtalet', frequency: 1 }]) === '30avtal\n15et'
 */
export function writeWords(words: readonly ListedWord[]): string {
  let before = ''
  return words
    .map(({ word, foundBy, frequency }) => ({
      entry: foundBy === undefined ? word : `${word}=${foundBy}`,
      frequency,
    }))
    .sort((a, b) => (a.entry < b.entry ? -1 : 1))
    .map(({ entry, frequency }) => {
      const shared = sharedLetters(before, entry)
      before = entry
      return `${frequency}${shared.toString(36)}${entry.slice(shared)}`
    })
    .join('\n')
}

/** The words that `writeWords` has written. */
export function readWords(text: string): readonly ListedWord[] {
  let entry = ''
  return text.split('\n').flatMap((line) => {
    if (line === '') return []
    entry = entry.slice(0, Number.parseInt(line[1] ?? '0', 36)) + line.slice(2)
    const [word = '', foundBy] = entry.split('=')
    return [{ word, foundBy, frequency: Number(line[0]) }]
  })
}

function sharedLetters(a: string, b: string): number {
  let count = 0
  while (count < 35 && count < a.length && a[count] === b[count]) count++
  return count
}
