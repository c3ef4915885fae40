import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Change } from './compare-content.ts'

export type FileChange = { readonly file: string; readonly change: Exclude<Change, 'moved'> }

/** Files of the content folder that are not as they were and are no pages: pictures, contacts, redirects. Sorted. */
export async function compareOtherFiles(beforeDir: string, afterDir: string): Promise<readonly FileChange[]> {
  const [before, after] = [await otherFiles(beforeDir), await otherFiles(afterDir)]
  const changes: FileChange[] = []
  for (const file of [...new Set([...before, ...after])].sort()) {
    if (!before.has(file)) changes.push({ file, change: 'added' })
    else if (!after.has(file)) changes.push({ file, change: 'removed' })
    else if (!(await isSame(join(beforeDir, file), join(afterDir, file))))
      changes.push({ file, change: 'changed' })
  }
  return changes
}

/** Neither pages nor what is recorded of translations, nor what begins with a dot. */
async function otherFiles(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  return new Set(files.filter((file) => !/(?:^|\/)\.|\.(?:md|translation\.json)$/.test(file)))
}

async function isSame(one: string, other: string): Promise<boolean> {
  return (await readFile(one)).equals(await readFile(other))
}
