import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { isEditorFile } from '../editor-security-policy.ts'
import type { BuiltFile } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import type { HtmlFault } from './validate-html.ts'

/** Finds the faults in HTML files. */
export type HtmlValidator = (files: readonly string[]) => Promise<readonly HtmlFault[]>

/** Faults in the markup of pages. */
export async function validatePages(
  files: readonly Pick<BuiltFile, 'site' | 'path'>[],
  validate: HtmlValidator = validateOnAllCores,
): Promise<readonly Finding[]> {
  const pages = files.filter(({ path }) => path.endsWith('.html') && !isEditorFile(path))
  const byFile = new Map(pages.map((page) => [join(page.site.folder, page.path), page]))
  return (await validate([...byFile.keys()])).flatMap(({ file, line, column, rule, message }) => {
    const page = byFile.get(file)
    return page === undefined ? [] : [finding(page, 'html', `${line}:${column} ${rule} ${message}`)]
  })
}

async function validateOnAllCores(files: readonly string[]): Promise<readonly HtmlFault[]> {
  const workers = Math.max(1, Math.min(availableParallelism(), Math.ceil(files.length / 100)))
  const shares = Array.from({ length: workers }, (_, index) =>
    files.filter((_file, place) => place % workers === index),
  )
  return (await Promise.all(shares.map(validateInWorker))).flat()
}

function validateInWorker(files: readonly string[]): Promise<readonly HtmlFault[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./validate-worker.ts', import.meta.url), { workerData: files })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
