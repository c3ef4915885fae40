import type { Version } from './graph.ts'

const known = new WeakMap<Version, ReadonlySet<string>>()

/** The ids that a link to a version can name: its headings and those below, its footnotes and what else the text gives an id. */
export function fragmentsOf(version: Version): ReadonlySet<string> {
  const ids =
    known.get(version) ?? new Set([...version.headingIds, ...version.page.body.ids, ...version.idsBelow])
  known.set(version, ids)
  return ids
}

export function hasFragment(version: Version, fragment: string): boolean {
  return fragmentsOf(version).has(fragment)
}
