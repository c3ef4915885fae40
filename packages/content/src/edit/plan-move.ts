import { dirname } from 'node:path/posix'
import { pageIdOfPath } from '../graph/link-path.ts'
import type { LoadedFiles } from '../load-content.ts'
import type { PageId } from '../page.ts'
import { noEdit } from './content-edit.ts'
import { type NamedPage, namedPage } from './named-page.ts'
import { impossible, type Plan } from './plan.ts'
import { recordPath } from './record-path.ts'
import { references } from './references.ts'
import { newPath, nothingMoved, pageFiles, type Relocation, withoutLocale } from './relocation.ts'
import { rewriteReferences } from './rewrite-references.ts'

/**
 * A page in all its languages, or a folder with all that is in it, under another name, in another folder or on another
 * site. With them go the records of translations, and pictures and documents beside the page that no other one uses.
 */
export function planMove(loaded: LoadedFiles, from: string, to: string): Plan {
  const named = namedPage(from, loaded)
  if (!named.path.includes('/') || named.id.endsWith('/')) return impossible('start-page', from)
  const target = targetOf(loaded, named, to)
  const [site = '', ...rest] = target.split('/')
  if (![...loaded.published.sites.keys()].some((id) => id === site) || rest.join('') === '')
    return impossible('no-site', to)
  const pages = movedFiles(loaded, named, target)
  if (pages.size === 0) return impossible('no-page', from)
  if (target === named.path) return impossible('exists', to)
  if (`${target}/`.startsWith(`${named.path}/`) && !named.isFile) return impossible('inside-itself', to)
  const files = new Map([...pages, ...companions(loaded, pages)])
  const taken = takenName(loaded, files)
  if (taken !== null) return impossible('exists', taken)
  const relocation = { ...nothingMoved, files, pages: movedPages(loaded, files) }
  return {
    kind: 'planned',
    relocation,
    edit: { ...noEdit, moves: files, changes: rewriteReferences(loaded, relocation) },
  }
}

/** Into a folder that is there, or that ends with a slash, as the command `mv` does it. */
function targetOf(loaded: LoadedFiles, { id }: NamedPage, to: string): string {
  const { path, isFile } = namedPage(to, loaded)
  const isFolder =
    to.endsWith('/') || (!isFile && allPaths(loaded).some((file) => file.startsWith(`${path}/`)))
  return isFolder ? `${path}/${id.slice(id.lastIndexOf('/') + 1)}` : path
}

function movedFiles(
  loaded: LoadedFiles,
  { id, path, isFile }: NamedPage,
  target: string,
): ReadonlyMap<string, string> {
  const own = pageFiles(loaded).filter((page) => page.id === id)
  const inFolder = (file: string) => !isFile && file.startsWith(`${path}/`)
  return new Map([
    ...own
      .filter(({ source }) => !inFolder(source.path))
      .map(({ source, locale }) => [source.path, `${target}.${locale}.md`] as const),
    ...allPaths(loaded)
      .filter(inFolder)
      .map((file) => [file, target + file.slice(path.length)] as const),
  ])
}

/** Records of translations, and what stands beside a page and is used by nothing else. */
function companions(
  loaded: LoadedFiles,
  pages: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const users = Map.groupBy(
    references(loaded).filter(({ leadsTo }) => leadsTo.kind === 'file'),
    ({ leadsTo }) => (leadsTo.kind === 'file' ? leadsTo.path : ''),
  )
  return loaded.assets.flatMap(({ path }) => {
    if (pages.has(path)) return []
    const translation = [...pages].find(([file]) => recordPath(file) === path)
    if (translation !== undefined) return [[path, recordPath(translation[1])] as const]
    const owners = (users.get(path) ?? []).map(({ source }) => source.path)
    const [first] = owners
    const isOwned = owners.every((file) => pages.has(file) && dirname(file) === dirname(path))
    if (first === undefined || !isOwned) return []
    const folder = dirname(pages.get(first) ?? first)
    return folder === dirname(path) ? [] : [[path, `${folder}${path.slice(dirname(path).length)}`] as const]
  })
}

function movedPages(loaded: LoadedFiles, files: ReadonlyMap<string, string>): Relocation['pages'] {
  return new Map(
    pageFiles(loaded).flatMap(({ id, source }): readonly (readonly [PageId, PageId])[] => {
      const path = files.get(source.path)
      return path === undefined ? [] : [[id, pageIdOfPath(withoutLocale(path))]]
    }),
  )
}

/** A file that there is already, or that would be of the same page, at one of the new names. */
function takenName(loaded: LoadedFiles, files: ReadonlyMap<string, string>): string | null {
  const staying = allPaths(loaded).filter((path) => !files.has(path))
  const paths = new Set(staying)
  const ids = new Map(
    pageFiles(loaded)
      .filter(({ source }) => !files.has(source.path))
      .map(({ id, source }) => [id.toLowerCase(), source.path]),
  )
  for (const path of files.keys()) {
    const now = newPath({ ...nothingMoved, files }, path)
    const other = now.endsWith('.md') ? ids.get(pageIdOfPath(withoutLocale(now)).toLowerCase()) : undefined
    if (paths.has(now) || other !== undefined) return other ?? now
  }
  return null
}

function allPaths(loaded: LoadedFiles): readonly string[] {
  const { data, assets } = loaded
  return [
    ...pageFiles(loaded).map(({ source }) => source.path),
    ...[...data, ...assets].map(({ path }) => path),
  ]
}
