import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { contentType } from './content-type.ts'
import { type Manifest, type ManifestEntry, readManifest, sha256Of } from './manifest.ts'

/** Below this many bytes the headers of an answer weigh more than compression could save. */
const smallest = 200

/** How a copy is made: its ending, the words for it in the manifest, which change with the bytes, and the making. */
type Encoding = {
  readonly ending: string
  readonly encoder: string
  readonly compress: (bytes: Buffer) => Buffer
}

/**
 * Lays a `.br` and a `.gz` beside every file that browsers fetch as text or program, and returns their entries for the
 * manifest. Those of a file that has not changed since the last finished site are taken from there, if they are whole and
 * were made in the same way. One after the other and at once, which for thousands of small files is faster than Node's
 * pool of threads.
 */
export async function precompress(
  folder: string,
  files: Manifest,
  lastFolder: string,
): Promise<readonly ManifestEntry[]> {
  const last = new Map((await readManifest(lastFolder))?.map((entry) => [entry.path, entry]))
  const taken = new Set(files.map(({ path }) => path))
  return files.filter(isWorthCompressing).flatMap((file) =>
    encodingsOf(file)
      .filter(({ ending }) => !taken.has(file.path + ending))
      .flatMap((encoding) => lay(file, encoding)),
  )

  function lay(file: ManifestEntry, { ending, encoder, compress }: Encoding): readonly ManifestEntry[] {
    const path = file.path + ending
    const known = last.get(file.path)?.sha256 === file.sha256 ? last.get(path) : undefined
    const kept = known?.encoder === encoder ? readWhole(lastFolder, known) : null
    const bytes = kept ?? compress(readFileSync(join(folder, file.path)))
    if (bytes.length >= file.size) return []
    writeFileSync(join(folder, path), bytes)
    return [{ ...file, path, size: bytes.length, sha256: sha256Of(bytes), encoder }]
  }
}

/** Texts, WebAssembly and Pagefind's program, which wraps it; its indexes are compressed already. */
function isWorthCompressing({ path, size }: ManifestEntry): boolean {
  return size >= smallest && (/charset=|wasm/.test(contentType(path)) || path.endsWith('.pagefind'))
}

/** A file's bytes, null where it is missing or not as the manifest has it. */
function readWhole(folder: string, { path, sha256 }: ManifestEntry): Buffer | null {
  try {
    const bytes = readFileSync(join(folder, path))
    return sha256Of(bytes) === sha256 ? bytes : null
  } catch {
    return null
  }
}

/**
 * Styles and scripts are few, and each visitor fetches them: 11 makes them 8 % smaller than 9, in thirty times the time. A
 * window of 2^16 bytes is as good for what fits into it; with the usual 2^22, quality 9 takes 7 ms more for each file.
 */
function encodingsOf({ path, size }: ManifestEntry): readonly Encoding[] {
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
