import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reasonOf } from '../read/disk.ts'
import { changeText } from './change-text.ts'
import type { ContentEdit } from './content-edit.ts'

/**
 * Carries an edit out in a content folder. Everything is read and worked out before the first byte is written, and no file
 * is written over that the edit does not know. @throws with what has been done where the disk fails in the middle.
 */
export async function writeEdit(contentDir: string, edit: ContentEdit): Promise<void> {
  const at = (path: string) => join(contentDir, path)
  const texts = new Map<string, string>()
  for (const [source, changes] of Map.groupBy(edit.changes, ({ source }) => source)) {
    const own = await readFile(at(source.path), 'utf8')
    texts.set(edit.moves.get(source.path) ?? source.path, changeText(own, source.text, changes))
  }
  for (const [from, to] of [...edit.moves, ...[...edit.creations.keys()].map((path) => ['', path] as const)])
    if (from.toLowerCase() !== to.toLowerCase() && existsSync(at(to)))
      throw new Error(`${to} exists already. Nothing was changed.`)
  const done: string[] = []
  const step = async (name: string, work: () => Promise<unknown>) => {
    try {
      await work()
      done.push(name)
    } catch (error) {
      const before = done.length === 0 ? 'Nothing was changed.' : `Done before that: ${done.join('; ')}.`
      throw new Error(`${name}: ${reasonOf(error)}. ${before}`, { cause: error })
    }
  }
  for (const [from, to] of edit.moves)
    await step(`${from} → ${to}`, async () => {
      await mkdir(dirname(at(to)), { recursive: true })
      await rename(at(from), at(to))
    })
  for (const [path, text] of texts) await step(path, () => writeFile(at(path), text))
  for (const [path, text] of edit.creations)
    await step(path, async () => {
      await mkdir(dirname(at(path)), { recursive: true })
      await writeFile(at(path), text, { flag: 'wx' })
    })
  for (const path of edit.deletions) await step(`${path} → –`, () => rm(at(path)))
  for (const path of [...edit.moves.keys(), ...edit.deletions]) await removeEmpty(contentDir, dirname(path))
}

/** Removes a folder that has become empty, and those above it that then are. */
async function removeEmpty(contentDir: string, folder: string): Promise<void> {
  if (!folder.includes('/')) return
  try {
    await rmdir(join(contentDir, folder))
  } catch {
    return // something is left in it
  }
  await removeEmpty(contentDir, dirname(folder))
}
