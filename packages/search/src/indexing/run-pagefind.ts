import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { minifySync } from 'rolldown/utils'
import type { SearchCopy } from './search-copy.ts'

/** What the search page needs of a Pagefind bundle: no ready-made interfaces. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind|(?:fragment|index|filter)\/.*)$/

/** Gives the path of Pagefind's program; the package has no other door to it. */
const { resolveBinaryPath }: { readonly resolveBinaryPath: (names: readonly string[]) => string } =
  await import(new URL('resolveBinary.js', import.meta.resolve('pagefind')).href)

/** Pagefind's program itself: over the package's Node API indexing takes more than twice the time (1.6.0). */
const program = resolveBinaryPath(['pagefind_extended'])

/**
 * Starts to write Pagefind's files for these pages into a folder, and returns when it is at work; the function that it gives
 * waits for the end, and throws what Pagefind says where it fails. The pages are sorted by path: the same give the same files.
 */
export async function startPagefind(
  copies: readonly SearchCopy[],
  folder: string,
): Promise<() => Promise<void>> {
  if (copies.length === 0) return async () => {}
  const pages = `${folder}.pages`
  await rm(pages, { recursive: true, force: true })
  const folders = new Set(copies.map(({ path }) => dirname(join(pages, path))))
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })))
  await Promise.all(copies.map(({ path, text }) => writeFile(join(pages, path), text)))
  const ended = run(['--site', pages, '--output-path', folder, '--quiet'])
  // who asks later is still told
  ended.catch(() => {})
  return async () => {
    await ended.finally(() => rm(pages, { recursive: true, force: true }))
    await trim(folder)
  }
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(program, args)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Pagefind cannot index: ${said}`)
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
