import { contentPath, linkedPage, pageIdOfPath, relativePath } from '../graph/link-path.ts'
import type { LoadedFiles } from '../load-content.ts'
import { parseHref } from '../markdown/parse-href.ts'
import type { PageId, Position } from '../page.ts'
import type { TextChange } from './content-edit.ts'
import { type Reference, references } from './references.ts'
import { newPage, newPath, pageNames, type Relocation } from './relocation.ts'
import { removeAlias } from './remove-alias.ts'

/** What has to be written anew where files and pages are elsewhere: each address in its place, and nothing beside it. */
export function rewriteReferences(loaded: LoadedFiles, relocation: Relocation): readonly TextChange[] {
  const names = pageNames(loaded, relocation)
  const all = references(loaded)
  const known = new Set(
    all.flatMap(({ kind, leadsTo }) => (kind === 'alias' && leadsTo.kind === 'page' ? leadsTo.id : [])),
  )
  return all.flatMap((reference) => {
    const { source, position, written, kind, leadsTo } = reference
    const successor = leadsTo.kind === 'page' ? relocation.successors.get(leadsTo.id) : null
    // words for a page that is gone are not those for one that has its own
    if (kind === 'alias' && successor && known.has(successor)) return removeAlias(source, written)
    const text = rewritten(reference, relocation, names)
    const at = offsetOf(source.text, position)
    const start = /["']/.test(source.text.charAt(at)) ? at + 1 : at
    return text === null || !source.text.startsWith(written, start)
      ? []
      : [{ source, start, end: start + written.length, text }]
  })
}

/** The address as it must be written; null where it is right as it is, or where nothing is in the place of what it names. */
function rewritten(
  { source, kind, written, href, leadsTo }: Reference,
  relocation: Relocation,
  names: ReadonlyMap<PageId, string>,
): string | null {
  const from = newPath(relocation, source.path)
  const target = parseHref(href)
  if (leadsTo.kind === 'file') {
    const file = newPath(relocation, leadsTo.path)
    const isRight = target.kind === 'file' && contentPath(from, target.path) === file
    const isOutside = file.split('/')[0] !== from.split('/')[0] // then it cannot be named at all
    return isRight || isOutside ? null : escaped(relativePath(from, file))
  }
  const id = newPage(relocation, leadsTo.id)
  const name = id === null ? undefined : names.get(id)
  if (id === null || name === undefined) return null
  if (kind === 'alias') return pageIdOfPath(href) === id ? null : name
  const here = { source: { ...source, path: from } }
  if (target.kind === 'page' && linkedPage(here, target) === id && !hasComeTo(target.site, source.path, from))
    return null
  const tag = /\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.md(?:#|$)/.exec(href)?.[1]
  const path = relativePath(from, tag === undefined ? name : name.replace(/\.md$/, `.${tag}.md`))
  // another page does not have the headings of one that is gone
  const hash = relocation.successors.has(leadsTo.id) ? -1 : written.indexOf('#')
  return (kind === 'link' ? escaped(path) : path) + (hash === -1 ? '' : written.slice(hash))
}

/** Whether a file has come to the site that it names: then it need not name it. */
function hasComeTo(site: string | null, was: string, now: string): boolean {
  return site !== null && now.startsWith(`${site}/`) && !was.startsWith(`${site}/`)
}

/** Round brackets would end the address. */
function escaped(path: string): string {
  return path.replace(/[()]/g, '\\$&')
}

function offsetOf(text: string, { line, column }: Position): number {
  let start = 0
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
