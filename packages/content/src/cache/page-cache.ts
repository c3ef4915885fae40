import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '@kakehashi/problems'
import type { Page, PageText, Position } from '../page.ts'
import type { PageParser } from '../parse-page.ts'
import type { PageFile } from '../read/read-content.ts'
import { type Entry, openPack, writePack } from './pack.ts'

/** With more files than these, all that is in use goes into one. */
const mostPacks = 8

/** Parsed pages on disk, from one process to the next. */
export type PageCache = {
  /** The parser, but that a file whose text has been parsed before is not parsed again. */
  readonly remember: (parser: PageParser) => PageParser
  /** Ends it, and keeps what was parsed anew for the next time. What goes wrong is no fault: it is parsed again then. */
  readonly save: () => void
}

/** A cache that keeps nothing. */
export const noPageCache: PageCache = { remember: (parser) => parser, save: () => {} }

/** What is kept of a file: all that its text alone does not give. */
type Kept = {
  readonly frontMatter: Page['frontMatter'] | null
  readonly positions: readonly (readonly [string, Position])[]
  readonly body: PageText['body']
  readonly problems: readonly Problem[]
}

/**
 * Opens the cache in a folder, which may be removed at any time and be used by several processes at once. A file is known by
 * its name and its text, so that the folder can be shared; what is damaged counts as not there. `folder` is to be another one
 * for another version of the program.
 */
export function openPageCache(folder: string): PageCache {
  const files = packsIn(folder)
  const packs = files.flatMap((file) => openPack(file) ?? [])
  const used = new Set<string>()
  const fresh: Entry[] = []
  let isEnded = false

  function known(name: string): Kept | null {
    for (const pack of packs) {
      const text = pack.names.has(name) ? pack.read(name) : null
      if (text !== null) return JSON.parse(text)
    }
    return null
  }

  function remember(parser: PageParser): PageParser {
    return (file) => {
      const name = nameOf(file)
      used.add(name)
      const found = known(name)
      if (found !== null) return restored(file, found)
      const result = parser(file)
      if (!isEnded) fresh.push({ name, text: JSON.stringify(kept(result)) })
      return result
    }
  }

  function save(): void {
    try {
      if (fresh.length === 0) return
      mkdirSync(folder, { recursive: true })
      const isFull = files.length >= mostPacks
      const old = isFull ? oldEntries() : []
      writePack(join(folder, `${Date.now()}-${process.pid}.pack`), [...old, ...fresh])
      if (isFull) for (const file of files) rmSync(file, { force: true })
    } catch {
      // a full disk, or a folder that may not be written
    } finally {
      for (const pack of packs.splice(0)) pack.close()
      fresh.length = 0
      isEnded = true
    }
  }

  function oldEntries(): readonly Entry[] {
    const anew = new Set(fresh.map(({ name }) => name))
    return [...used].flatMap((name) => {
      if (anew.has(name)) return []
      const pack = packs.find(({ names }) => names.has(name))
      const text = pack?.read(name) ?? null
      return text === null ? [] : [{ name, text }]
    })
  }

  return { remember, save }
}

function packsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pack'))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** Problems name the file, and its language decides how it is read. */
function nameOf({ file, locale, text }: PageFile): string {
  return hash('sha256', `${file}\0${locale}\0${text}`).slice(0, 32)
}

function kept({ page, text, problems }: ReturnType<PageParser>): Kept {
  const positions = page === null ? [] : [...page.positions]
  return { frontMatter: page?.frontMatter ?? null, positions, body: text.body, problems }
}

function restored(file: PageFile, { frontMatter, positions, body, problems }: Kept): ReturnType<PageParser> {
  const { id, site, locale } = file
  const text = { id, site, locale, source: file, body }
  return { page: frontMatter && { ...text, frontMatter, positions: new Map(positions) }, text, problems }
}
