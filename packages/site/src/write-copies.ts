import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { OutputFile } from './outputs/output-file.ts'

/** Makes a folder hold these files and no others. A file that is as it should be is not touched. */
export async function writeCopies(files: readonly OutputFile[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const wanted = new Set(files.map(({ path }) => path))
  const present = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of present) {
    if (entry.isDirectory()) continue
    const file = join(entry.parentPath, entry.name)
    if (!wanted.has(file.slice(folder.length + 1).replaceAll(sep, '/'))) await rm(file)
  }
  for (const { path, text } of files) {
    const file = join(folder, path)
    if ((await readFile(file, 'utf8').catch(() => null)) === text) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
