import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isOneFile, tryLink } from './link-file.ts'
import type { PlannedFile } from './plan-site.ts'

/**
 * Makes a folder, which need not be there, hold these files and no others. A file that stands there already as a link to the one that
 * it is to be is let be; no other is written into, as it may stand elsewhere too.
 */
export function fillFolder(folder: string, files: readonly PlannedFile[]): void {
  const folders = new Set(files.flatMap(({ entry }) => foldersAbove(entry.path)))
  const wanted = new Map(files.map((file) => [file.entry.path, file]))
  const found = new Set<string>()
  mkdirSync(folder, { recursive: true })

  function clear(below: string): void {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name
      if (entry.isDirectory() && folders.has(path)) {
        found.add(path)
        clear(`${path}/`)
      } else if (entry.isFile() && isThere(wanted.get(path), join(folder, path))) found.add(path)
      else rmSync(join(folder, path), { recursive: true })
    }
  }

  clear('')
  for (const path of folders) if (!found.has(path)) mkdirSync(join(folder, path), { recursive: true })
  for (const [path, { from, read }] of wanted) {
    const to = join(folder, path)
    if (found.has(path) || (from !== null && tryLink(from, to))) continue
    writeFileSync(to, read())
  }
}

function isThere(file: PlannedFile | undefined, path: string): boolean {
  return typeof file?.from === 'string' && isOneFile(file.from, path)
}

/** @example foldersAbove('en/hub/index.html') // ['en/hub', 'en'] */
function foldersAbove(path: string): readonly string[] {
  const above = dirname(path)
  return above === '.' ? [] : [above, ...foldersAbove(above)]
}
