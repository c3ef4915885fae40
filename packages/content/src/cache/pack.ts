import { closeSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** A text by its name. */
export type Entry = { readonly name: string; readonly text: string }

/** A file of texts: what it holds, and one of them by its name; null where it is not there or damaged. */
export type Pack = {
  readonly names: ReadonlySet<string>
  readonly read: (name: string) => string | null
  readonly close: () => void
}

/** A name, the bytes of its text, and their CRC-32. */
type IndexRow = readonly [name: string, length: number, checksum: number]

/** The head: the length of the index and its CRC-32, ten digits each. */
const digits = 10

/** Writes texts into a file that comes into being whole: a head, an index as JSON, and the texts. */
export function writePack(file: string, entries: readonly Entry[]): void {
  const texts = entries.map(({ text }) => Buffer.from(text))
  const rows = entries.map(({ name }, place): IndexRow => {
    const bytes = texts[place] ?? Buffer.alloc(0)
    return [name, bytes.length, crc32(bytes)]
  })
  const index = Buffer.from(JSON.stringify(rows))
  const head = Buffer.from(
    [index.length, crc32(index)].map((number) => String(number).padStart(digits, '0')).join(''),
  )
  const written = `${file}.${process.pid}.new`
  writeFileSync(written, Buffer.concat([head, index, ...texts]))
  renameSync(written, file)
}

/** Opens a file that `writePack` made; null where it is none, or damaged so that nothing can be found in it. */
export function openPack(file: string): Pack | null {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return null
  }
  const bytesAt = (start: number, length: number) => {
    const bytes = Buffer.allocUnsafe(length)
    return readSync(descriptor, bytes, 0, length, start) === length ? bytes : null
  }
  const places = placesOf(bytesAt, fstatSync(descriptor).size)
  if (places === null) {
    closeSync(descriptor)
    return null
  }
  return {
    names: new Set(places.keys()),
    read: (name) => {
      const place = places.get(name)
      const bytes = place === undefined ? null : bytesAt(place.start, place.length)
      return bytes !== null && crc32(bytes) === place?.checksum ? bytes.toString() : null
    },
    close: () => closeSync(descriptor),
  }
}

type Place = { readonly start: number; readonly length: number; readonly checksum: number }

function placesOf(
  bytesAt: (start: number, length: number) => Buffer | null,
  size: number,
): ReadonlyMap<string, Place> | null {
  const head = bytesAt(0, 2 * digits)?.toString('latin1') ?? ''
  const [length, checksum] = [Number(head.slice(0, digits)), Number(head.slice(digits))]
  // false also for what is no number
  if (!(length > 0 && length <= size)) return null
  const index = bytesAt(2 * digits, length)
  if (index === null || crc32(index) !== checksum) return null
  const rows: readonly IndexRow[] = JSON.parse(index.toString())
  let start = 2 * digits + length
  return new Map(
    rows.map(([name, length, checksum]) => {
      const place = { start, length, checksum }
      start += length
      return [name, place]
    }),
  )
}
