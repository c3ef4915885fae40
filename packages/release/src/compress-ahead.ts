import { Worker } from 'node:worker_threads'
import type { CompressedCopies } from './precompress.ts'

/** A folder of pages, and the finished site that they are for. */
export type PagesAhead = { readonly folder: string; readonly distDir: string }

/** Copies that are being made: `stop` ends that where they are not wanted any more. */
export type Compressing = { readonly done: Promise<CompressedCopies>; readonly stop: () => void }

/** Begins, in a thread of its own, to make the compressed copies that the finished sites do not have yet. */
export function compressAhead(pages: readonly PagesAhead[]): Compressing {
  const worker = new Worker(new URL('./compress-worker.ts', import.meta.url), { workerData: pages })
  const done = new Promise<CompressedCopies>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject)
  })
  // whoever stops it does not wait for it
  done.catch(() => {})
  return { done, stop: () => worker.terminate() }
}
