import type { Graph } from './graph/graph.ts'
import { replaceText } from './graph/replace-text.ts'
import {
  type Content,
  type ContentOptions,
  cacheOf,
  filesWithErrors,
  link,
  parse,
  read,
} from './load-content.ts'
import type { Page, SourceFile } from './page.ts'
import { type PageParser, pageParser } from './parse-page.ts'
import { nodeDisk } from './read/disk.ts'
import { readSource } from './read/read-source.ts'
import { rememberSources } from './read/remember-sources.ts'

/** Loads content again and again while it is edited. */
export type ContentLoader = {
  /** All of it as it is now. */
  readonly load: () => Promise<Content>
  /**
   * The graph after a save of one file, named as on the disk, where that changes nothing but what its own page shows; null where
   * it takes a `load` to tell.
   */
  readonly reload: (file: string) => Promise<Graph | null>
}

/**
 * A loader for the preview, with what is not published: unchanged files are not read and parsed again, and a file with an error
 * is replaced by its last good version, or left out where there is none.
 */
export function contentLoader(wanted: ContentOptions): ContentLoader {
  const options = { ...wanted, withUnpublished: true }
  const cache = cacheOf(options)
  const parser = rememberLast(cache.remember(pageParser(options.i18n)))
  const readFile = rememberSources()
  let lastGood: GoodFiles = { pages: new Map(), data: new Map() }
  let faulty: ReadonlySet<string> = new Set()
  let graph: Graph | null = null

  async function load(): Promise<Content> {
    graph = null
    const found = await loadAll()
    graph = found.graph
    return found
  }

  async function reload(file: string): Promise<Graph | null> {
    const before = [...lastGood.pages.values()].find(({ source }) => source.absolute === file)
    if (graph === null || before === undefined || faulty.has(before.source.file)) return null
    const { site, id, locale, source: known } = before
    const { source, problems } = await readSource({ ...known, real: file }, known.file, nodeDisk)
    if (source === null || problems.length > 0) return null
    const parsed = parser({ ...source, site, id, locale })
    if (parsed.page === null || parsed.problems.length > 0) return null
    const replaced = graph && replaceText(graph, before, parsed.page)
    if (replaced === null) return null
    lastGood = { ...lastGood, pages: new Map(lastGood.pages).set(known.file, parsed.page) }
    graph = replaced
    return graph
  }

  async function loadAll(): Promise<Content> {
    const parsed = parse(await read(options, readFile), parser)
    cache.save()
    const found = await link(options, parsed)
    // what links to a draft can be shown where the draft is
    faulty = filesWithErrors(found.problems.filter(({ code }) => code !== 'unpublished-page'))
    const keep = <File>(known: ReadonlyMap<string, File>, now: readonly (readonly [string, File])[]) =>
      new Map([
        ...[...known].filter(([file]) => faulty.has(file)),
        ...now.filter(([file]) => !faulty.has(file)),
      ])
    lastGood = {
      pages: keep(
        lastGood.pages,
        parsed.pages.map((page) => [page.source.file, page]),
      ),
      data: keep(
        lastGood.data,
        parsed.data.map((source) => [source.file, source]),
      ),
    }
    if (faulty.size === 0) return found
    const mended = { ...parsed, pages: [...lastGood.pages.values()], data: [...lastGood.data.values()] }
    return { graph: (await link(options, mended)).graph, problems: found.problems }
  }

  return { load, reload }
}

/** By the names that problems give the files. */
type GoodFiles = {
  readonly pages: ReadonlyMap<string, Page>
  readonly data: ReadonlyMap<string, SourceFile>
}

function rememberLast(parser: PageParser): PageParser {
  const results = new Map<string, { readonly text: string; readonly result: ReturnType<PageParser> }>()
  return (file) => {
    const known = results.get(file.path)
    if (known !== undefined && known.text === file.text) return known.result
    const result = parser(file)
    results.set(file.path, { text: file.text, result })
    return result
  }
}
