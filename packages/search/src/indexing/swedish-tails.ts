import { readFileSync } from 'node:fs'
import { compoundSplitter, compoundTails } from './compounds.ts'
import { swedishCompoundParts } from './swedish-dictionary.ts'

const overrides = readOverrides(readFileSync(new URL('swedish-compounds.txt', import.meta.url), 'utf8'))

/** Gives, for the words of all pages, a function that gives the tails of the compounds among some of them, sorted. */
export type CompoundFinder = (
  pages: readonly ReadonlySet<string>[],
) => (words: Iterable<string>) => readonly string[]

/** Swedish compounds. The pages' own words serve as parts too, so that names and new words (`startuphuset`) come apart. */
export const compoundTailsIn: CompoundFinder = (pages) => {
  const vocabulary = new Set(pages.flatMap((words) => [...words]).filter((word) => /^\p{L}{4,}$/u.test(word)))
  const beginnings = new Set(
    [...vocabulary].flatMap((word) => [...substrings(word, 3), ...substrings(word, 6)]),
  )
  const { firsts, lasts } = swedishCompoundParts((word) =>
    // an inflected form keeps all but the last four letters of a word
    beginnings.has(word.slice(0, word.length < 10 ? 3 : 6)),
  )
  const split = compoundSplitter({
    isFirst: (part) => firsts.has(part) || vocabulary.has(part),
    isLast: (part) => (lasts.has(part) || vocabulary.has(part)) && !overrides.noEnds.has(part),
    given: overrides.given,
  })
  return (words) => [...new Set([...words].flatMap((word) => compoundTails(split(word))))].sort()
}

/** Every so many letters that stand together in a word: a part of it begins with one of them. */
function substrings(word: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - length + 1) }, (_, index) =>
    word.slice(index, index + length),
  )
}

/** Reads `swedish-compounds.txt`. */
function readOverrides(text: string): {
  readonly given: ReadonlyMap<string, readonly string[]>
  readonly noEnds: ReadonlySet<string>
} {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const [ends = [], words = []] = [true, false].map((isEnd) =>
    lines.filter((line) => line.startsWith('-') === isEnd),
  )
  return {
    given: new Map(words.map((line) => [line.replaceAll('|', ''), line.split('|')])),
    noEnds: new Set(ends.map((line) => line.slice(1))),
  }
}
