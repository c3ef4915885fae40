import { stringify } from 'yaml'
import { type RedirectFile, readRedirects } from '../front-matter/redirects.ts'
import type { LoadedFiles } from '../load-content.ts'
import { type Page, pageId } from '../page.ts'
import { changeField } from './change-field.ts'
import type { ContentEdit, TextChange } from './content-edit.ts'
import type { KeptAddresses } from './kept-addresses.ts'
import { newPath, type Relocation } from './relocation.ts'

/** An edit with what keeps addresses. */
export function withKept(
  edit: ContentEdit,
  kept: KeptAddresses,
  before: LoadedFiles,
  relocation: Relocation,
): ContentEdit {
  const former = before.pages
    .filter(({ source }) => !edit.deletions.includes(source.path))
    .flatMap((page) => formerSlugs(page, kept.former.get(page.source.path) ?? [], relocation))
  const { redirectFiles } = readRedirects(before.data)
  const sites = [...new Set([...kept.redirects.keys(), ...kept.obsolete.keys()])]
  const edits = sites.map((site) => {
    const added = [...(kept.redirects.get(site) ?? [])]
      .map(([from, to]) => stringify({ [from]: to }, { lineWidth: 0 }))
      .join('')
    const file = redirectFiles.find((known) => known.site === site)
    const path = `${site}/redirects.yaml`
    return file === undefined
      ? { changes: [], creation: [path, added] as const, deletion: null }
      : changeRedirects(file, added, kept.obsolete.get(site) ?? new Set())
  })
  const deletions = edits.flatMap(({ deletion }) => deletion ?? [])
  const changes = edits.flatMap((found) => found.changes)
  return {
    ...edit,
    // a target in a line that goes need not be rewritten
    changes: [...edit.changes.filter((change) => !isGone(change, changes, deletions)), ...former, ...changes],
    creations: new Map([...edit.creations, ...edits.flatMap(({ creation }) => (creation ? [creation] : []))]),
    deletions: [...edit.deletions, ...deletions],
  }
}

type RedirectsEdit = {
  readonly changes: readonly TextChange[]
  readonly creation: readonly [string, string] | null
  readonly deletion: string | null
}

/** A redirects.yaml without some of its lines and with others at its end; gone where nothing is left of it. */
function changeRedirects(
  { source, entries }: RedirectFile,
  added: string,
  obsolete: ReadonlySet<string>,
): RedirectsEdit {
  const { text, path } = source
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const removals = entries
    .filter(({ from }) => obsolete.has(from))
    .map(({ position, toPosition }) => ({
      source,
      start: starts[position.line - 1] ?? 0,
      end: starts[toPosition.line] ?? text.length,
      text: '',
    }))
  const left = removals.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  if (added === '' && left.trim() === '') return { changes: [], creation: null, deletion: path }
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  const end = { source, start: text.length, end: text.length, text: gap + added }
  return { changes: added === '' ? removals : [...removals, end], creation: null, deletion: null }
}

function isGone(change: TextChange, removals: readonly TextChange[], deletions: readonly string[]): boolean {
  return (
    deletions.includes(change.source.path) ||
    removals.some(({ source, start, end, text }) => {
      return text === '' && source === change.source && start <= change.start && change.end <= end
    })
  )
}

function formerSlugs(page: Page, added: readonly string[], relocation: Relocation): readonly TextChange[] {
  const known = page.frontMatter.formerSlugs ?? []
  const left = known.filter((slug) => isStillFormer(slug, page, relocation))
  const list = [...new Set([...left, ...added])]
  if (list.join('\n') === known.join('\n')) return []
  return changeField(page.source, 'formerSlugs', list.length === 0 ? null : list)
}

/** A slug is counted from the section that the page is in, a path from the site: neither holds elsewhere. */
function isStillFormer(slug: string, { id, source }: Page, relocation: Relocation): boolean {
  const now = relocation.pages.get(id)
  if (now === undefined) return true
  const [site, newSite] = [source.path, newPath(relocation, source.path)].map((path) => path.split('/')[0])
  if (site !== newSite) return false
  const [folder, newFolder] = [id, now].map((path) => path.slice(0, path.lastIndexOf('/')))
  return slug.startsWith('/') || folder === newFolder || relocation.pages.has(pageId(folder ?? ''))
}
