import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SearchCopy } from './search-copy.ts'

/** What the search page needs of a Pagefind bundle: no ready-made interfaces. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind|(?:fragment|index|filter)\/.*)$/

/** A page to index, and the file that holds just this text, if there is one. */
export type PageFile = SearchCopy & { readonly from: string | null }

/** Pagefind's command: over its Node API the same takes more than twice the time (1.6.0). */
const command = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')))

/**
 * Writes Pagefind's files for these pages into a folder. It sorts them by path: the same pages give the same files.
 * @throws with what Pagefind says where it fails.
 */
export async function runPagefind(copies: readonly PageFile[], folder: string): Promise<void> {
  if (copies.length === 0) return
  const pages = `${folder}.pages`
  await rm(pages, { recursive: true, force: true })
  try {
    await Promise.all(copies.map((copy) => writeCopy(copy, pages)))
    const child = spawn(process.execPath, [command, '--site', pages, '--output-path', folder, '--quiet'])
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`Pagefind cannot index: ${said}`)
  } finally {
    await rm(pages, { recursive: true, force: true })
  }
  await removeSpare(folder)
}

async function writeCopy({ path, text, from }: PageFile, folder: string): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  if (from === null || !(await isLinked(from, file))) await writeFile(file, text)
}

/** A second name for a file costs less than a second file; not every file system has it. */
function isLinked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  )
}

/** Removes ready-made interfaces, and the program for languages without a stemmer where it is not used. */
async function removeSpare(folder: string): Promise<void> {
  const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8')
  for (const found of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(found.parentPath, found.name)
    const name = relative(folder, path).replaceAll(sep, '/')
    const isSpare = name === 'wasm.unknown.pagefind' && !entry.includes('"wasm":null')
    if (found.isFile() && (isSpare || !needed.test(name))) await rm(path)
  }
}
