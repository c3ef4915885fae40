import { closeSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** A text by its name. */
export type Entry = { readonly name: string; readonly text: string }

/**
 * A file of texts: what it holds, and one of them by its name; null where it is not there or damaged. When it is closed, a reading opens
 * it again, if it is still there.
 */
export type Pack = {
  readonly names: ReadonlySet<string>
  readonly read: (name: string) => string | null
  readonly close: () => void
}

/** A name, the bytes of its text, and their CRC-32. */
type IndexRow = readonly [name: string, length: number, checksum: number]

/** The foot: the length of the index and its CRC-32, ten digits each. */
const digits = 10

/** How many bytes of texts are gathered before they are written. */
const gathered = 2 ** 20

/** Takes texts one by one, and makes a file of them in the end. */
export type PackWriter = {
  readonly add: (entry: Entry) => void
  readonly finish: () => void
}

/** Writes texts into a file that comes into being whole, when it is finished: the texts, an index as JSON, and a foot. */
export function packWriter(file: string): PackWriter {
  const unfinished = `${file}.${process.pid}.new`
  const descriptor = openSync(unfinished, 'w')
  const rows: IndexRow[] = []
  let waiting: Buffer[] = []
  let size = 0

  function write(): void {
    writeFileSync(descriptor, Buffer.concat(waiting))
    waiting = []
    size = 0
  }

  return {
    add({ name, text }) {
      const bytes = Buffer.from(text)
      rows.push([name, bytes.length, crc32(bytes)])
      waiting.push(bytes)
      size += bytes.length
      if (size > gathered) write()
    },
    finish() {
      const index = Buffer.from(JSON.stringify(rows))
      const foot = [index.length, crc32(index)].map((number) => String(number).padStart(digits, '0')).join('')
      waiting.push(index, Buffer.from(foot))
      write()
      closeSync(descriptor)
      renameSync(unfinished, file)
    },
  }
}

/** Opens a file that a `packWriter` made; null where it is none, or damaged so that nothing can be found in it. */
export function openPack(file: string): Pack | null {
  let held = openOrNull(file)
  if (held === null) return null
  const places = placesOf(held, fstatSync(held).size)

  function read(name: string): string | null {
    const place = places?.get(name)
    const descriptor = held ?? openOrNull(file)
    if (place === undefined || descriptor === null) return null
    const bytes = bytesAt(descriptor, place.start, place.length)
    if (held === null) closeSync(descriptor)
    return bytes !== null && crc32(bytes) === place.checksum ? bytes.toString() : null
  }

  function close(): void {
    if (held !== null) closeSync(held)
    held = null
  }

  if (places === null) close()
  return places && { names: new Set(places.keys()), read, close }
}

function openOrNull(file: string): number | null {
  try {
    return openSync(file, 'r')
  } catch {
    return null
  }
}

/** Null where the file is shorter. */
function bytesAt(descriptor: number, start: number, length: number): Buffer | null {
  if (start < 0) return null
  const bytes = Buffer.allocUnsafe(length)
  return readSync(descriptor, bytes, 0, length, start) === length ? bytes : null
}

type Place = { readonly start: number; readonly length: number; readonly checksum: number }

function placesOf(descriptor: number, size: number): ReadonlyMap<string, Place> | null {
  const foot = bytesAt(descriptor, size - 2 * digits, 2 * digits)?.toString('latin1') ?? ''
  const [length, checksum] = [Number(foot.slice(0, digits)), Number(foot.slice(digits))]
  // false also for what is no number
  if (!(length > 0 && length <= size)) return null
  const index = bytesAt(descriptor, size - 2 * digits - length, length)
  if (index === null || crc32(index) !== checksum) return null
  const rows: readonly IndexRow[] = JSON.parse(index.toString())
  let start = 0
  return new Map(
    rows.map(([name, length, checksum]) => {
      const place = { start, length, checksum }
      start += length
      return [name, place]
    }),
  )
}
