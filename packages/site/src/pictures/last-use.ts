import { readdir, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

const day = 24 * 60 * 60 * 1000

/**
 * Notes in a file's modification time that it is used, once a day, since an untouched file need not be hashed again.
 * @throws where there is none.
 */
export async function noteUse(file: string): Promise<void> {
  const { mtimeMs } = await stat(file)
  if (Date.now() - mtimeMs < day) return
  // in a cache that others made one may read and not write
  await utimes(file, new Date(), new Date()).catch(() => {})
}

/** When a picture of the cache was last used, in milliseconds; 0 where there is none. */
export async function lastUse(cacheDir: string): Promise<number> {
  const names = await readdir(cacheDir).catch(() => [])
  const indexes = names.filter((name) => name.endsWith('.index'))
  const found = await Promise.all(
    indexes.map((name) => stat(join(cacheDir, name), { throwIfNoEntry: false })),
  )
  return Math.max(0, ...found.map((index) => index?.mtimeMs ?? 0))
}
