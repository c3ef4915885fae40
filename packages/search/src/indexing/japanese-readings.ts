import { fileURLToPath } from 'node:url'
import { TokenizerBuilder } from '@patdx/kuromoji'
import NodeDictionaryLoader from '@patdx/kuromoji/node'
import type { CountedWord } from './word-list.ts'

/** Gives the words of some texts, normalised, that a reader may type by their reading, each with the number of texts that it stands in. */
export type ReadingFinder = (texts: readonly string[]) => Promise<readonly CountedWord[]>

/** Kanji that stand together, and words whose kanji have kana between them: 社会保障協定, 問い合わせ. */
const written =
  /\p{sc=Han}[\p{sc=Han}々]+|\p{sc=Han}\p{sc=Hiragana}{1,2}\p{sc=Han}\p{sc=Hiragana}{0,2}|(?<!\p{sc=Han})\p{sc=Han}(?![\p{sc=Han}\p{sc=Hiragana}])/gu
/** Of how many words of the dictionary a word is put together at most. */
const mostParts = 4

/** Readings by the dictionary IPADIC: of what stands between kana, and of the words that it consists of (ねんきん, しゃかいほしょう). */
export const japaneseReadings: ReadingFinder = async (texts) => {
  const runsOf = texts.map((text) => new Set(text.match(written)))
  if (runsOf.every((runs) => runs.size === 0)) return []
  const read = await openDictionary()
  const entriesOf = new Map<string, readonly string[]>()
  const pages = new Map<string, number>()
  for (const runs of runsOf) {
    const entries = new Set<string>()
    for (const run of runs) {
      const found =
        entriesOf.get(run) ?? sequences(read(run)).map(({ word, reading }) => `${word}=${reading}`)
      entriesOf.set(run, found)
      for (const entry of found) entries.add(entry)
    }
    for (const entry of entries) pages.set(entry, (pages.get(entry) ?? 0) + 1)
  }
  return [...pages].map(([entry, count]) => {
    const [word = '', foundBy = ''] = entry.split('=')
    return { word, foundBy, pages: count }
  })
}

type Part = { readonly word: string; readonly reading: string }

async function openDictionary(): Promise<(text: string) => readonly Part[]> {
  const folder = fileURLToPath(new URL('../dict/', import.meta.resolve('@patdx/kuromoji')))
  const tokenizer = await new TokenizerBuilder({
    loader: new NodeDictionaryLoader({ dic_path: folder }),
  }).build()
  return (text) =>
    tokenizer.tokenize(text).map(({ surface_form: word, reading }) => ({ word, reading: reading ?? '' }))
}

/** Parts that follow one another, as one word, where every reading is known. */
function sequences(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((_, start) =>
    parts.slice(start, start + mostParts).flatMap((_last, count) => {
      const joined = parts.slice(start, start + count + 1)
      if (joined.some(({ reading }) => reading === '')) return []
      const reading = joined.map((part) => part.reading).join('')
      return reading.length < 2 ? [] : [{ word: joined.map(({ word }) => word).join(''), reading }]
    }),
  )
}
