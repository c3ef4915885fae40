import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { contentType } from './content-type.ts'
import { type Manifest, type ManifestEntry, sha256Of } from './manifest.ts'
import type { PlannedFile } from './plan-site.ts'

/** Below this many bytes the headers of an answer weigh more than compression could save. */
const smallest = 200

/** Copies made ahead of time, by `copyName`. */
export type CompressedCopies = ReadonlyMap<string, Uint8Array>

/** How a copy is made: its ending, the words for it in the manifest, which change with the bytes, and the making. */
export type Encoding = {
  readonly ending: string
  readonly encoder: string
  readonly compress: (bytes: Buffer) => Uint8Array
}

/**
 * A `.br` and a `.gz` for every file that browsers fetch as text or program. Those of a file that has not changed since the
 * last finished site are taken from there, if they were made in the same way; `last` has only what is whole. `ahead` are copies
 * that have been made already. One after the other and at once, which for thousands of small files is faster than Node's pool of
 * threads.
 */
export function planCopies(
  files: ReadonlyMap<string, PlannedFile>,
  last: { readonly folder: string; readonly entries: Manifest },
  ahead: CompressedCopies = new Map(),
): readonly PlannedFile[] {
  const known = new Map(last.entries.map((entry) => [entry.path, entry]))
  return [...files.values()]
    .filter(({ entry }) => isWorthCompressing(entry))
    .flatMap((file) =>
      encodingsOf(file.entry)
        .filter(({ ending }) => !files.has(file.entry.path + ending))
        .flatMap((encoding) => copyOf(file, encoding)),
    )

  function copyOf({ entry, read }: PlannedFile, encoding: Encoding): readonly PlannedFile[] {
    const { ending, encoder, compress } = encoding
    const path = entry.path + ending
    const planned = (
      { size, sha256 }: Pick<ManifestEntry, 'size' | 'sha256'>,
      from: string | null,
      readCopy: () => Uint8Array,
    ): readonly PlannedFile[] => [{ entry: { ...entry, path, size, sha256, encoder }, from, read: readCopy }]
    const kept = known.get(entry.path)?.sha256 === entry.sha256 ? known.get(path) : undefined
    const from = join(last.folder, path)
    if (kept?.encoder === encoder) return planned(kept, from, () => readFileSync(from))
    const bytes = ahead.get(copyName(entry, encoder)) ?? compress(Buffer.from(read()))
    const copy = { size: bytes.length, sha256: sha256Of(bytes) }
    return copy.size < entry.size ? planned(copy, null, () => bytes) : []
  }
}

/** What names a copy: what it is made of, and how. */
export function copyName({ sha256 }: Pick<ManifestEntry, 'sha256'>, encoder: string): string {
  return `${sha256} ${encoder}`
}

/** Texts, WebAssembly and Pagefind's program, which wraps it; its indexes are compressed already. */
export function isWorthCompressing({ path, size }: ManifestEntry): boolean {
  return size >= smallest && (/charset=|wasm/.test(contentType(path)) || path.endsWith('.pagefind'))
}

/**
 * How a file's copies are made.
 *
 * Styles and scripts are few, and each visitor fetches them: 11 makes them 8 % smaller than 9, in thirty times the time. A
 * window of 2^16 bytes is as good for what fits into it; with the usual 2^22, quality 9 takes 7 ms more for each file.
 */
export function encodingsOf({ path, size }: ManifestEntry): readonly Encoding[] {
  return [toBrotli(/\.(?:css|js)$/.test(path) ? 11 : 9, size < 2 ** 16 ? 16 : 22), toGzip]
}

function toBrotli(quality: number, window: number): Encoding {
  return {
    ending: '.br',
    encoder: `brotli ${process.versions['brotli']} quality ${quality} window ${window}`,
    compress: (bytes) =>
      brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_LGWIN]: window,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  }
}

/** Node writes no time into the header; the system, which differs by machine, is made unknown (RFC 1952, 2.3.1). */
const toGzip: Encoding = {
  ending: '.gz',
  encoder: `zlib ${process.versions['zlib']} level 9`,
  compress: (bytes) => {
    const compressed = gzipSync(bytes, { level: 9 })
    compressed[9] = 255
    return compressed
  },
}
