import { relative, resolve } from 'node:path'
import type { Problem } from '@kakehashi/problems'
import type { ContentOptions, LoadedFiles } from '../load-content.ts'
import type { ContentEdit } from './content-edit.ts'
import { keepAddresses, nothingKept, obsoleteRedirects } from './kept-addresses.ts'
import { lostAddresses } from './lost-addresses.ts'
import { references } from './references.ts'
import { newPage, newPath, type Relocation } from './relocation.ts'
import { tryEdit } from './try-edit.ts'
import { withKept } from './write-kept.ts'

export type CompleteEdit =
  | { readonly kind: 'ready'; readonly edit: ContentEdit }
  /** The errors that the content would have and does not have now; files are named `content/malmo/…`. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** The deepest folders there can be, and some rounds for what follows. */
const mostRounds = 40

/**
 * An edit with all that keeps old addresses, tried on a copy of the content: after it every address leads where it led, every
 * reference names what it named, and there is no error that was not there before.
 */
export async function completeEdit(
  options: ContentOptions,
  before: LoadedFiles,
  edit: ContentEdit,
  relocation: Relocation,
): Promise<CompleteEdit> {
  let kept = nothingKept
  let whole = withKept(edit, kept, before, relocation)
  let after = await tryEdit(options, whole)
  for (let round = 0; round < mostRounds; round++) {
    const obsolete = obsoleteRedirects(before, after, relocation)
    const lost = lostAddresses(before.published, after.published, relocation)
    const isMore = [...obsolete.values()].flatMap((lines) => [...lines]).length > countOf(kept.obsolete)
    if (lost.length === 0 && !isMore) break
    const next = keepAddresses({ ...kept, obsolete }, lost, before, relocation)
    const nextEdit = withKept(edit, next, before, relocation)
    if (sizeOf(nextEdit) === sizeOf(whole)) break
    ;[kept, whole] = [next, nextEdit]
    after = await tryEdit(options, whole)
  }
  const problems = newErrors(options, before, after, relocation)
  if (problems.length > 0) return { kind: 'refused', problems }
  const changed = changedReferences(before, after, whole, relocation)
  if (changed.length > 0) throw new Error(`These would lead elsewhere: ${changed.join(', ')}`)
  return { kind: 'ready', edit: whole }
}

function countOf(lines: ReadonlyMap<unknown, ReadonlySet<string>>): number {
  return [...lines.values()].reduce((sum, { size }) => sum + size, 0)
}

/** All that an edit writes, to tell whether another one writes more. */
function sizeOf({ changes, creations, deletions }: ContentEdit): string {
  const texts = changes.map(({ source, start, end, text }) => [source.path, start, end, text])
  return JSON.stringify([texts, [...creations], deletions])
}

/** Of each kind of error in each file those that there are more of than before. */
function newErrors(
  { contentDir, projectDir }: ContentOptions,
  before: LoadedFiles,
  after: LoadedFiles,
  relocation: Relocation,
): readonly Problem[] {
  const known = new Map<string, number>()
  const isError = ({ severity }: Problem) => severity === 'error'
  for (const { code, place } of before.problems.filter(isError)) {
    const path = relative(contentDir, resolve(projectDir, place.file)).replaceAll('\\', '/')
    const key = `${code} content/${newPath(relocation, path)}`
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  return [
    ...Map.groupBy(after.problems.filter(isError), ({ code, place }) => `${code} ${place.file}`),
  ].flatMap(([key, found]) => (found.length > (known.get(key) ?? 0) ? found : []))
}

/** References that do not name what they named, as `malmo/a.sv.md:3`. */
function changedReferences(
  before: LoadedFiles,
  after: LoadedFiles,
  { deletions }: ContentEdit,
  relocation: Relocation,
): readonly string[] {
  const there = new Set(
    references(after).map(({ kind, source, leadsTo }) => {
      return `${kind} ${source.path} ${leadsTo.kind === 'page' ? leadsTo.id : leadsTo.path}`
    }),
  )
  return references(before).flatMap(({ kind, source, position, leadsTo }) => {
    // a line of redirects.yaml may have become obsolete
    if (kind === 'redirect' || deletions.includes(source.path)) return []
    const target =
      leadsTo.kind === 'page' ? newPage(relocation, leadsTo.id) : newPath(relocation, leadsTo.path)
    const isThere = target === null || there.has(`${kind} ${newPath(relocation, source.path)} ${target}`)
    return isThere ? [] : [`${source.path}:${position.line}`]
  })
}
