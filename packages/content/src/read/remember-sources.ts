import { lstatSync } from 'node:fs'
import { type ReadSource, readSource, type SourceReader } from './read-source.ts'

/** A file that changed within this time may change again and bear the same time, in milliseconds. */
const settled = 100

/** A reader that does not read a file again while its size and times on the disk are the same. */
export function rememberSources(): SourceReader {
  const known = new Map<string, { readonly stamp: string; readonly result: ReadSource }>()
  return async (place, file, disk) => {
    const stamp = stampOf(place.real)
    const last = known.get(place.real)
    if (stamp !== null && last?.stamp === stamp) return last.result
    const result = await readSource(place, file, disk)
    if (stamp === null) known.delete(place.real)
    else known.set(place.real, { stamp, result })
    return result
  }
}

/** Null where the next reading may find something else. */
function stampOf(path: string): string | null {
  const stats = lstatSync(path, { throwIfNoEntry: false, bigint: true })
  if (stats === undefined || !stats.isFile()) return null
  const { ino, size, mtimeNs, ctimeNs, ctimeMs } = stats
  return Date.now() - Number(ctimeMs) < settled ? null : [ino, size, mtimeNs, ctimeNs].join()
}
