import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PagesAhead } from './compress-ahead.ts'
import { isOneFile } from './link-file.ts'
import { describe, listPaths, readManifest } from './manifest.ts'
import { copyName, type Encoding, encodingsOf, isWorthCompressing } from './precompress.ts'

const pages: readonly PagesAhead[] = workerData
const copies = new Map<string, Uint8Array>()
for (const { folder, distDir } of pages) {
  const last = new Map((await readManifest(distDir))?.map((entry) => [entry.path, entry]))
  for (const path of listPaths(folder)) {
    const file = join(folder, path)
    const before = last.get(path)
    const isMade = ({ ending, encoder }: Encoding) => last.get(path + ending)?.encoder === encoder
    if (before !== undefined && encodingsOf(before).every(isMade) && isOneFile(file, join(distDir, path)))
      continue
    const bytes = readFileSync(file)
    const entry = describe(path, bytes)
    if (!isWorthCompressing(entry)) continue
    const isSame = before?.sha256 === entry.sha256
    for (const encoding of encodingsOf(entry))
      if (!isSame || !isMade(encoding))
        copies.set(copyName(entry, encoding.encoder), new Uint8Array(encoding.compress(bytes)))
  }
}
parentPort?.postMessage(
  copies,
  [...copies.values()].map(({ buffer }) => buffer as ArrayBuffer),
)
