import { hash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { writtenAliases } from '@kakehashi/search'
import type { SiteFiles } from './render-site.ts'

/** How many characters are gathered before they are written. */
const gathered = 2 ** 20

/**
 * Draws the pages as they are indexed, and makes a folder hold them in a file for each language, `sv.jsonl`, and nothing else. A file
 * that is as it should be is not touched, and others are put in place whole: who watches the folder sees only what has changed.
 * Between two pages others may have their turn; nothing is put in place where `isOld` says then that it is not wanted any more.
 */
export async function writeCopies(
  { copies, aliases }: Pick<SiteFiles, 'copies' | 'aliases'>,
  folder: string,
  isOld: () => boolean = () => false,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, CopiesFile>()
  const fileOf = (locale: string) => {
    const file = files.get(locale) ?? copiesFile(join(folder, `${locale}.jsonl`), writtenAliases(aliases))
    files.set(locale, file)
    return file
  }
  for (const { draw } of copies) {
    const copy = draw()
    if (copy !== null) fileOf(copy.locale).add(copy.line)
    await setImmediate()
    if (!isOld()) continue
    for (const file of files.values()) file.discard()
    return
  }
  for (const file of files.values()) file.finish()
  const names = new Set([...files.keys()].map((locale) => `${locale}.jsonl`))
  for (const name of readdirSync(folder))
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** A file that is written piece by piece beside its place. */
type CopiesFile = {
  readonly add: (text: string) => void
  readonly finish: () => void
  readonly discard: () => void
}

function copiesFile(file: string, begin: string): CopiesFile {
  const unfinished = `${file}.new`
  const descriptor = openSync(unfinished, 'w')
  let text = begin

  function write(): void {
    writeFileSync(descriptor, text)
    text = ''
  }

  function close(): void {
    write()
    closeSync(descriptor)
  }

  return {
    add(more) {
      text += more
      if (text.length > gathered) write()
    },
    finish() {
      close()
      if (hashOf(file) === hashOf(unfinished)) rmSync(unfinished)
      else renameSync(unfinished, file)
    },
    discard() {
      close()
      rmSync(unfinished)
    },
  }
}

/** Null where there is no such file. */
function hashOf(file: string): string | null {
  try {
    return hash('sha256', readFileSync(file))
  } catch {
    return null
  }
}
