import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeFiles } from '../write-files.ts'

/** Makes a folder that holds some texts hold others, and returns the paths of those that have changed. */
export function updateFiles(
  folder: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const gone = [...before.keys()].filter((path) => !after.has(path))
  const written = [...after].filter(([path, text]) => before.get(path) !== text)
  for (const path of gone) rmSync(join(folder, path))
  writeFiles(folder, Object.fromEntries(written))
  return [...gone, ...written.map(([path]) => path)]
}
