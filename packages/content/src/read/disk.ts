import { closeSync, constants, type Dirent, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'

export type EntryKind = 'file' | 'folder' | 'link' | 'other'

export type Entry = { readonly name: string; readonly kind: EntryKind }

export type Bytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  /** A pipe, a socket, a device: it is never waited for. */
  | { readonly kind: 'not-a-file' }

/** What is asked of a file system; every function rejects with an error that has a `code`, as Node's do. */
export type Disk = {
  readonly list: (folder: string) => Promise<readonly Entry[]>
  /** The path without any symbolic link. */
  readonly realPath: (path: string) => Promise<string>
  readonly kind: (path: string) => Promise<EntryKind>
  /** The bytes of a file that is no link, if there are at most `limit`. */
  readonly read: (path: string, limit: number) => Promise<Bytes>
}

/** The machine's own file system. */
export const nodeDisk: Disk = {
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      kind: kindOf(entry),
    })),
  realPath: (path) => realpath(path),
  kind: async (path) => kindOf(await lstat(path)),
  read: readBytes,
}

/** At once: for thousands of small files Node's pool of threads takes four times as long. */
async function readBytes(path: string, limit: number): Promise<Bytes> {
  // Without O_NONBLOCK, opening a pipe waits for its writer; O_NOFOLLOW is missing on Windows.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) return { kind: 'not-a-file' }
    if (stats.size > limit) return { kind: 'too-large', size: stats.size }
    const bytes = readFileSync(file)
    return bytes.length > limit ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes }
  } finally {
    closeSync(file)
  }
}

function kindOf(entry: Dirent | Stats): EntryKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/** A short name for why something could not be read: `ENOENT`. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'message' in error ? String(error.message) : 'unknown'
}
