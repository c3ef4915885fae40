import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '@kakehashi/problems'
import type { Body } from '../markdown/body.ts'
import type { Page, Position } from '../page.ts'
import type { PageParser } from '../parse-page.ts'
import type { PageFile } from '../read/read-content.ts'
import { type Entry, openPack, type PackWriter, packWriter } from './pack.ts'

/** With more files than these, all that is in use goes into one. */
const mostPacks = 8

/** Parsed pages on disk, from one process to the next. */
export type PageCache = {
  /** The parser, but that a file whose text has been parsed before is not parsed again. */
  readonly remember: (parser: PageParser) => PageParser
  /**
   * Ends the remembering, and keeps what was parsed anew for the next time. What goes wrong is no fault: it is parsed again then.
   * Bodies go on being read from the disk when they are asked for.
   */
  readonly save: () => void
}

/** A cache that keeps nothing. */
export const noPageCache: PageCache = { remember: (parser) => parser, save: () => {} }

/** What is kept of a file: all that its text alone does not give, but what of its body only a few pages are asked for. */
type Kept = {
  readonly frontMatter: Page['frontMatter'] | null
  readonly positions: readonly (readonly [string, Position])[]
  readonly body: Omit<Body, keyof BodyTexts>
  readonly problems: readonly Problem[]
}

/** What of a body the graph is not made of, most of it: it is kept by itself, and read when it is asked for. */
type BodyTexts = Pick<Body, 'parts' | 'destinations' | 'blocks' | 'text'>

/**
 * Opens the cache in a folder, which may be removed at any time and be used by several processes at once. A file is known by
 * its name and its text, so that the folder can be shared; what is damaged counts as not there. `folder` is to be another one
 * for another version of the program.
 */
export function openPageCache(folder: string): PageCache {
  const files = packsIn(folder)
  let packs = files.flatMap((file) => openPack(file) ?? [])
  const newFile = join(folder, `${Date.now()}-${process.pid}.pack`)
  const used = new Set<string>()
  const anew = new Set<string>()
  /** Null before the first entry, and once something has gone wrong. */
  let writer: PackWriter | null = null
  let isEnded = false

  function known(name: string): string | null {
    for (const pack of packs) {
      const text = pack.names.has(name) ? pack.read(name) : null
      if (text !== null) return text
    }
    return null
  }

  function remember(parser: PageParser): PageParser {
    return (file) => {
      const name = nameOf(file)
      const texts = `${name}.texts`
      used.add(name).add(texts)
      const found = isKnown(texts) ? known(name) : null
      if (found !== null) {
        // what has been damaged or removed since is parsed again
        const readTexts = (): BodyTexts => JSON.parse(known(texts) ?? 'null') ?? parser(file).text.body
        return restored(file, JSON.parse(found), readTexts)
      }
      const result = parser(file)
      if (isEnded) return result
      const { parts, destinations, blocks, text, ...body } = result.text.body
      keep({ name, text: JSON.stringify(kept(result, body)) })
      keep({ name: texts, text: JSON.stringify({ parts, destinations, blocks, text } satisfies BodyTexts) })
      return result
    }
  }

  function isKnown(name: string): boolean {
    return packs.some((pack) => pack.names.has(name))
  }

  function keep(entry: Entry): void {
    orEnd(() => {
      writer ??= newPack()
      writer.add(entry)
      anew.add(entry.name)
    })
  }

  function newPack(): PackWriter {
    mkdirSync(folder, { recursive: true })
    return packWriter(newFile)
  }

  function save(): void {
    orEnd(() => {
      const isFull = writer !== null && files.length >= mostPacks
      if (isFull)
        for (const name of used) {
          const text = anew.has(name) ? null : known(name)
          if (text !== null) writer?.add({ name, text })
        }
      writer?.finish()
      if (!isFull) return
      for (const file of files) rmSync(file, { force: true })
      for (const pack of packs) pack.close()
      packs = [openPack(newFile) ?? []].flat()
    })
    end()
  }

  /** A full disk, or a folder that may not be written, ends it. */
  function orEnd(work: () => void): void {
    try {
      if (!isEnded) work()
    } catch {
      end()
    }
  }

  function end(): void {
    isEnded = true
    writer = null
    for (const pack of packs) pack.close()
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

function kept({ page, problems }: ReturnType<PageParser>, body: Kept['body']): Kept {
  const positions = page === null ? [] : [...page.positions]
  return { frontMatter: page?.frontMatter ?? null, positions, body, problems }
}

function restored(
  file: PageFile,
  { frontMatter, positions, body, problems }: Kept,
  readTexts: () => BodyTexts,
): ReturnType<PageParser> {
  const { id, site, locale } = file
  const text = { id, site, locale, source: file, body: withTexts(body, readTexts) }
  return { page: frontMatter && { ...text, frontMatter, positions: new Map(positions) }, text, problems }
}

/** A body whose texts are read when one of them is asked for. */
function withTexts(body: Kept['body'], read: () => BodyTexts): Body {
  let known: BodyTexts | null = null
  const texts = () => {
    known ??= read()
    return known
  }
  return {
    ...body,
    get parts() {
      return texts().parts
    },
    get destinations() {
      return texts().destinations
    },
    get blocks() {
      return texts().blocks
    },
    get text() {
      return texts().text
    },
  }
}
