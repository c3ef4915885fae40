import { nearest } from '../nearest.ts'
import { relativePath } from './link-path.ts'

/** Null where nothing is like what the file at `from` has written. */
export type PathSuggester = (from: string, written: string) => string | null

/** Guesses are slow; a thousand links to a folder that moved need no more than this many. */
const mostGuesses = 100

/**
 * Finds the path that was most likely meant, written as the file at `from` would write it: one with few letters
 * changed, else one of the same name in another folder; null where nothing resembles it.
 */
export function pathSuggester(paths: readonly string[]): PathSuggester {
  const byName = Map.groupBy(paths, nameOf)
  const byFolder = new Map<string, readonly string[]>()
  const guesses = new Map<string, string | null>()
  return (from, written) => {
    const folder = from.slice(0, from.lastIndexOf('/'))
    const key = `${folder}\n${written}`
    const known = guesses.get(key)
    if (known !== undefined || guesses.size >= mostGuesses) return known ?? null
    const candidates = byFolder.get(folder) ?? paths.map((path) => relativePath(from, path))
    byFolder.set(folder, candidates)
    const sameName = byName.get(nameOf(written))?.[0]
    const guess =
      nearest(written, candidates) ?? (sameName === undefined ? null : relativePath(from, sameName))
    guesses.set(key, guess)
    return guess
  }
}

/** The same for pictures and documents, which only files of their own site can name. */
export function siteSuggester(paths: readonly string[]): PathSuggester {
  const bySite = Map.groupBy(paths, siteOf)
  const suggesters = new Map([...bySite].map(([site, own]) => [site, pathSuggester(own)]))
  return (from, written) => suggesters.get(siteOf(from))?.(from, written) ?? null
}

function siteOf(path: string): string {
  return path.slice(0, path.indexOf('/'))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
