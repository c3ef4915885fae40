/** A word of the index as a reader would write it, and on how many pages it stands: the exponent of a power of two, 0–9. */
export type ListedWord = { readonly word: string; readonly frequency: number }

/**
 * A shard's words as text: a line for each, sorted, with the frequency, the number of letters that it shares with the line
 * before (in base 36) and its other letters.
 * @example writeWords([{ word: 'avtal', frequency: 3 }, { word: 'avtalet', frequency: 1 }]) === '30avtal\n15et'
 */
export function writeWords(words: readonly ListedWord[]): string {
  let before = ''
  return words
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, frequency }) => {
      const shared = sharedLetters(before, word)
      before = word
      return `${frequency}${shared.toString(36)}${word.slice(shared)}`
    })
    .join('\n')
}

/** The words that `writeWords` has written. */
export function readWords(text: string): readonly ListedWord[] {
  let word = ''
  return text.split('\n').flatMap((line) => {
    if (line === '') return []
    word = word.slice(0, Number.parseInt(line[1] ?? '0', 36)) + line.slice(2)
    return [{ word, frequency: Number(line[0]) }]
  })
}

function sharedLetters(a: string, b: string): number {
  let count = 0
  while (count < 35 && count < a.length && a[count] === b[count]) count++
  return count
}
