import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { OutputFile } from './outputs/output-file.ts'

/**
 * Makes a folder hold these files and no others; one that is as it should be is not touched, and one that is among those
 * `written` last is not looked at. The SHA-256 of each language's
 * files is written last, as `<locale>.sha256`: who watches the folder knows then that they are whole.
 */
export async function writeCopies(
  files: readonly OutputFile[],
  folder: string,
  written: readonly OutputFile[] = [],
): Promise<void> {
  const all = [...files, ...hashesOf(files)]
  await mkdir(folder, { recursive: true })
  const wanted = new Set(all.map(({ path }) => path))
  const present = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of present) {
    if (entry.isDirectory()) continue
    const file = join(entry.parentPath, entry.name)
    if (!wanted.has(file.slice(folder.length + 1).replaceAll(sep, '/'))) await rm(file)
  }
  const known = new Map(written.map(({ path, text }) => [path, text]))
  for (const { path, text } of all) {
    if (known.get(path) === text) continue
    const file = join(folder, path)
    if ((await readFile(file, 'utf8').catch(() => null)) === text) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

function hashesOf(files: readonly OutputFile[]): readonly OutputFile[] {
  const locales = Map.groupBy(files, ({ path }) => path.split('/')[0] ?? '')
  return [...locales].map(([locale, ofLocale]) => {
    const hash = createHash('sha256')
    for (const { path, text } of ofLocale) hash.update(`${path}\0${text}\0`)
    return { path: `${locale}.sha256`, text: `${hash.digest('hex')}\n` }
  })
}
