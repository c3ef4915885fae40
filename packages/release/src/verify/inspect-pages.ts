import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Inspection } from './inspect-files.ts'

/** Reads and validates files of HTML and SVG. */
export type PageInspector = (files: readonly string[]) => Promise<readonly Inspection[]>

/** Inspects pages on all processors. */
export const inspectPages: PageInspector = async (files) => {
  const workers = Math.max(1, Math.min(availableParallelism(), Math.ceil(files.length / 100)))
  const shares = Array.from({ length: workers }, (_, index) =>
    files.filter((_file, place) => place % workers === index),
  )
  return (await Promise.all(shares.map(inspectInWorker))).flat()
}

function inspectInWorker(files: readonly string[]): Promise<readonly Inspection[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./inspect-worker.ts', import.meta.url), { workerData: files })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
