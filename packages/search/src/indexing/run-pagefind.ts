import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { minifySync } from 'rolldown/utils'
import type { SearchCopy } from './search-copy.ts'

/** What the search page needs of a Pagefind bundle: no ready-made interfaces. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind|(?:fragment|index|filter)\/.*)$/

/**
 * Writes Pagefind's files for these pages into a folder. The same pages in the same order give the same files; Pagefind's own
 * command, which reads a folder, takes its pages in the order of the file system. Its program, which keeps half a gigabyte of Japanese, is
 * ended then, and so for everybody in this process; since 1.6.0 all is written when it says so (Pagefind #1271). @throws with what Pagefind says.
 */
export async function runPagefind(copies: readonly SearchCopy[], folder: string): Promise<void> {
  if (copies.length === 0) return
  try {
    const { index, errors } = await createIndex()
    if (index === undefined) throw refusal(errors)
    const added = await Promise.all(
      copies.map(({ path, text }) => index.addHTMLFile({ sourcePath: path, content: text })),
    )
    const written = await index.writeFiles({ outputPath: folder })
    const faults = [...added, written].flatMap(({ errors }) => errors)
    if (faults.length > 0) throw refusal(faults)
  } finally {
    await close()
  }
  await trim(folder)
}

function refusal(errors: readonly string[]): Error {
  return new Error(`Pagefind cannot index: ${errors.join('; ')}`)
}

/**
 * Removes ready-made interfaces, and the program for languages without a stemmer where it is not used. Pagefind's own gzip is
 * taken off the program that is: a server's brotli makes it a sixth smaller. Its script
 * comes unminified.
 */
async function trim(folder: string): Promise<void> {
  const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8')
  for (const found of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(found.parentPath, found.name)
    const name = relative(folder, path).replaceAll(sep, '/')
    const isSpare = name === 'wasm.unknown.pagefind' && !entry.includes('"wasm":null')
    if (!found.isFile()) continue
    if (isSpare || !needed.test(name)) await rm(path)
    else if (name === 'pagefind.js') await writeFile(path, minified(await readFile(path, 'utf8')))
    else if (name.startsWith('wasm.')) await writeFile(path, gunzipSync(await readFile(path)))
  }
}

function minified(script: string): string {
  const { code, errors } = minifySync('pagefind.js', script, { module: true })
  if (errors.length > 0) throw new Error(`Pagefind's script cannot be minified: ${errors[0]?.message}`)
  return code
}
