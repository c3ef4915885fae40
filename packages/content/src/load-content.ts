import type { I18n } from '@kakehashi/i18n'
import { type Problem, sortProblems } from '@kakehashi/problems'
import { readContacts } from './front-matter/contacts.ts'
import { readRedirects } from './front-matter/redirects.ts'
import type { Graph, SiteAddress } from './graph/graph.ts'
import { linkPages } from './graph/link-pages.ts'
import { readAssets } from './graph/read-assets.ts'
import type { Page, SourceFile } from './page.ts'
import { type PageParser, pageParser } from './parse-page.ts'
import { type PageFile, readContent } from './read/read-content.ts'

export type ContentOptions = {
  readonly contentDir: string
  /** Files are named in problems relative to this folder. */
  readonly projectDir: string
  readonly sites: readonly SiteAddress[]
  readonly i18n: I18n
}

export type Content = {
  readonly graph: Graph
  /** Sorted; where one is an error the graph must not be published. */
  readonly problems: readonly Problem[]
}

/** Reads, parses and links the whole content folder. */
export async function loadContent(options: ContentOptions): Promise<Content> {
  return load(options, pageParser(options.i18n), () => null)
}

/**
 * A loader for the preview: unchanged files are not parsed again, and a file with an error is replaced by its last
 * good version, or left out where there is none.
 */
export function contentLoader(options: ContentOptions): () => Promise<Content> {
  const parse = rememberLast(pageParser(options.i18n))
  const lastGood = new Map<string, Page>()
  return async () => {
    const found = await load(options, parse, () => null)
    const faulty = filesWithErrors(found.problems)
    if (faulty.size === 0) {
      remember(found.graph, faulty, lastGood)
      return found
    }
    const mended = await load(options, parse, (file) => (faulty.has(file.file) ? lastGood.get(file.path) : null))
    remember(found.graph, faulty, lastGood)
    return { graph: mended.graph, problems: found.problems }
  }
}

async function load(
  { contentDir, projectDir, sites, i18n }: ContentOptions,
  parse: PageParser,
  instead: (file: PageFile) => Page | null | undefined,
): Promise<Content> {
  const read = await readContent({
    contentDir,
    projectDir,
    sites: sites.map((site) => site.id),
    locales: i18n.locales,
  })
  const problems: Problem[] = [...read.problems]
  const pages: Page[] = []
  for (const file of read.pages) {
    const replacement = instead(file)
    if (replacement === undefined) continue
    const result = replacement === null ? parse(file) : { page: replacement, problems: [] }
    problems.push(...result.problems)
    if (result.page !== null) pages.push(result.page)
  }
  const contacts = readContacts(read.data)
  const redirects = readRedirects(read.data)
  const assets = await readAssets(pages, read.assets)
  const linked = linkPages({ pages, sites, ...contacts, ...redirects, ...assets }, i18n)
  problems.push(...contacts.problems, ...redirects.problems, ...assets.problems, ...linked.problems)
  return { graph: linked.graph, problems: sortProblems(problems) }
}

function filesWithErrors(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.filter((item) => item.severity === 'error').map((item) => item.place.file))
}

function remember(graph: Graph, faulty: ReadonlySet<string>, lastGood: Map<string, Page>): void {
  for (const node of graph.nodes.values()) {
    if (node.owner !== null) continue
    for (const page of node.files.values())
      if (!faulty.has(page.source.file)) lastGood.set(page.source.path, page)
  }
}

function rememberLast(parse: PageParser): PageParser {
  const results = new Map<string, { readonly file: SourceFile; readonly result: ReturnType<PageParser> }>()
  return (file) => {
    const known = results.get(file.path)
    if (known !== undefined && known.file.text === file.text) return known.result
    const result = parse(file)
    results.set(file.path, { file, result })
    return result
  }
}
