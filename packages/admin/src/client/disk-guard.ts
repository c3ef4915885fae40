import { fileText, watchOpenedFolder } from './opened-folder.ts'
import { savedFiles } from './saved-files.ts'

/** Looks after files that other programs may write to at the same time; on a server Sveltia does that itself. */
export type DiskGuard = {
  /** The first file of an entry that is no longer as it was read or last written here; null where all are. */
  readonly changedFile: (entry: unknown) => Promise<string | null>
  /** Remembers what was written: Sveltia goes on with the text that it first read. */
  readonly written: (entry: unknown) => Promise<void>
}

/** A guard for one visit, made before Sveltia begins. */
export function diskGuard(): DiskGuard {
  const opened = watchOpenedFolder()
  const written = new Map<string, string | null>()
  return {
    changedFile: async (entry) => {
      const folder = opened()
      if (folder === null) return null
      for (const { path, opened: text } of savedFiles(entry)) {
        const expected = written.has(path) ? written.get(path) : text
        if ((await fileText(folder, path)) !== expected) return path
      }
      return null
    },
    written: async (entry) => {
      const folder = opened()
      if (folder === null) return
      for (const { path } of savedFiles(entry)) written.set(path, await fileText(folder, path))
    },
  }
}
