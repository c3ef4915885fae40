import { compoundSplitter, compoundTails } from './compounds.ts'
import { swedishCompoundParts } from './swedish-dictionary.ts'

/** Endings that the dictionary lists as if they were words. */
const endings = new Set(
  'erna arna orna heter heten het kap kapet else elsen noter ella ska tar tet ser rar'.split(' '),
)

/** Gives, for the words of all pages, a function that gives the tails of the compounds among some of them, sorted. */
export type CompoundFinder = (
  pages: readonly ReadonlySet<string>[],
) => (words: Iterable<string>) => readonly string[]

/** Swedish compounds. The pages' own words serve as parts too, so that names and new words (`startuphuset`) come apart. */
export const compoundTailsIn: CompoundFinder = (pages) => {
  const vocabulary = new Set(pages.flatMap((words) => [...words]).filter((word) => /^\p{L}{4,}$/u.test(word)))
  const beginnings = new Set([...vocabulary].flatMap(threes))
  const { firsts, lasts } = swedishCompoundParts((word) => beginnings.has(word.slice(0, 3)))
  const split = compoundSplitter({
    firsts: firsts.union(vocabulary),
    lasts: lasts.union(vocabulary).difference(endings),
  })
  return (words) => [...new Set([...words].flatMap((word) => compoundTails(split(word))))].sort()
}

/** Every three letters that stand together in a word: a part of it that is long enough begins with one of them. */
function threes(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(index, index + 3))
}
