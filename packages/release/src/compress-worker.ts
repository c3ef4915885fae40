import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PagesAhead } from './compress-ahead.ts'
import { isOneFile } from './link-file.ts'
import { describe, listPaths, readManifest } from './manifest.ts'
import { copyName, encodingsOf, isWorthCompressing } from './precompress.ts'

const pages: readonly PagesAhead[] = workerData
const copies = new Map<string, Uint8Array>()
for (const { folder, distDir } of pages) {
  const last = new Map((await readManifest(distDir))?.map((entry) => [entry.path, entry]))
  for (const path of listPaths(folder)) {
    const file = join(folder, path)
    // what stayed has its copies; where they are now made in another way, it gets them when the site is put together
    if (isOneFile(file, join(distDir, path))) continue
    const bytes = readFileSync(file)
    const entry = describe(path, bytes)
    if (!isWorthCompressing(entry)) continue
    const isSame = last.get(path)?.sha256 === entry.sha256
    for (const { ending, encoder, compress } of encodingsOf(entry))
      if (!isSame || last.get(path + ending)?.encoder !== encoder)
        copies.set(copyName(entry, encoder), new Uint8Array(compress(bytes)))
  }
}
parentPort?.postMessage(
  copies,
  [...copies.values()].map(({ buffer }) => buffer as ArrayBuffer),
)
