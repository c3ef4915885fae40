import { type Problem, type ProblemCode, problem } from '@kakehashi/problems'
import { checkName } from './check-name.ts'
import { compareCodePoints } from './compare-code-points.ts'
import { type Disk, type Entry, reasonOf } from './disk.ts'
import { mapBounded } from './map-bounded.ts'

/** A file or folder below the content folder. */
export type Place = {
  /** From the content folder, with slashes, in NFC. */
  readonly path: string
  /** As it is named on the disk. */
  readonly absolute: string
  /** Without symbolic links. */
  readonly real: string
}

export type Folder = Place & {
  /** The real paths of the folders that it lies in. */
  readonly within: readonly string[]
  /** Whether a symbolic link led here. */
  readonly linked: boolean
}

export type WalkOptions = {
  readonly disk: Disk
  /** The content folder's real path: nothing outside is read. */
  readonly root: string
  /** How problems name a path of the content folder. */
  readonly nameFile: (path: string) => string
}

export type Listing = {
  readonly files: readonly Place[]
  readonly folders: readonly Folder[]
  readonly problems: readonly Problem[]
}

/** All files below some folders, in no particular order. Dot files and README.md are left out. */
export async function walkFolders(
  folders: readonly Folder[],
  options: WalkOptions,
): Promise<Omit<Listing, 'folders'>> {
  const files: Place[] = []
  const problems: Problem[] = []
  let level = folders
  while (level.length > 0) {
    const listings = await mapBounded(level, 32, (folder) => listFolder(folder, options))
    for (const listing of listings) {
      files.push(...listing.files)
      problems.push(...listing.problems)
    }
    level = listings.flatMap((listing) => listing.folders)
  }
  return { files, problems }
}

/** What one folder holds. Of entries whose names differ only in case or composition, the first is kept. */
export async function listFolder(folder: Folder, options: WalkOptions): Promise<Listing> {
  const at = (path: string, code: ProblemCode, values: Problem['values'] = {}) =>
    problem(code, { file: options.nameFile(path), line: 1, column: 1 }, values)
  let entries: readonly Entry[]
  try {
    entries = await options.disk.list(folder.absolute)
  } catch (error) {
    return {
      files: [],
      folders: [],
      problems: [at(folder.path, 'unreadable-file', { reason: reasonOf(error) })],
    }
  }
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  const found: Found[] = []
  for (const entry of entries.filter(isContent).sort((a, b) => compareCodePoints(a.name, b.name))) {
    const name = entry.name.normalize('NFC')
    const path = folder.path === '' ? name : `${folder.path}/${name}`
    if (name !== entry.name) problems.push(at(path, 'not-nfc', { variant: 'name' }))
    const other = seen.get(name.toLowerCase())
    if (other !== undefined) {
      problems.push(at(path, 'name-collision', { other: options.nameFile(other) }))
      continue
    }
    seen.set(name.toLowerCase(), path)
    const fault = checkName(name)
    if (fault !== null) problems.push(at(path, fault.code, fault.values))
    else found.push(await resolveEntry(entry, path, folder, options))
  }
  return {
    files: found.flatMap((item) => (item.kind === 'file' ? [item.place] : [])),
    folders: found.flatMap((item) => (item.kind === 'folder' ? [item.folder] : [])),
    problems: [
      ...problems,
      ...found.flatMap((item) => (item.kind === 'refused' ? [at(item.path, item.code, item.values)] : [])),
    ],
  }
}

function isContent({ name }: Entry): boolean {
  return !name.startsWith('.') && name.toLowerCase() !== 'readme.md'
}

/** A folder of such a name would be passed over where a page or a data file is meant. */
function isNamedLikeText(name: string): boolean {
  return /\.(?:md|markdown|ya?ml)$/i.test(name)
}

type Found =
  | { readonly kind: 'file'; readonly place: Place }
  | { readonly kind: 'folder'; readonly folder: Folder }
  | {
      readonly kind: 'refused'
      readonly path: string
      readonly code: ProblemCode
      readonly values: Problem['values']
    }

/**
 * What an entry is, links followed. A link to a folder above itself is a loop, and so is a link inside a linked folder to
 * yet another folder: a few of those can stand for millions of files.
 */
async function resolveEntry(
  entry: Entry,
  path: string,
  folder: Folder,
  { disk, root }: WalkOptions,
): Promise<Found> {
  const refused = (code: ProblemCode, values: Problem['values']): Found => ({
    kind: 'refused',
    path,
    code,
    values,
  })
  const absolute = `${folder.absolute}/${entry.name}`
  let real = `${folder.real}/${entry.name}`
  let { kind } = entry
  if (kind === 'link') {
    try {
      real = await disk.realPath(absolute)
      kind = await disk.kind(real)
    } catch (error) {
      const reason = reasonOf(error)
      return reason === 'ELOOP' ? refused('symlink-loop', {}) : refused('unreadable-file', { reason })
    }
    if (real !== root && !real.startsWith(`${root}/`)) return refused('symlink-outside', { target: real })
  }
  const place = { path, absolute, real }
  if (kind === 'file') return { kind: 'file', place }
  if (kind !== 'folder') return refused('unreadable-file', { reason: 'not a regular file' })
  if (isNamedLikeText(entry.name)) return refused('bad-file-name', { name: entry.name, variant: 'folder' })
  const linked = entry.kind === 'link'
  const within = [...folder.within, folder.real]
  if (linked && (folder.linked || within.includes(real))) return refused('symlink-loop', {})
  return { kind: 'folder', folder: { ...place, within, linked: linked || folder.linked } }
}
