import { relative, resolve } from 'node:path'
import type { I18n } from '@kakehashi/i18n'
import { type Problem, sortProblems } from '@kakehashi/problems'
import { noPageCache, openPageCache, type PageCache } from './cache/page-cache.ts'
import { readStatements } from './front-matter/accessibility.ts'
import { readContacts } from './front-matter/contacts.ts'
import { readGlossary } from './front-matter/glossary.ts'
import { readMembers } from './front-matter/members.ts'
import { readRedirects } from './front-matter/redirects.ts'
import { readSearchAliases } from './front-matter/search-aliases.ts'
import type { Graph, SiteAddress } from './graph/graph.ts'
import { asWarning, linkTwice } from './graph/link-twice.ts'
import { readAssets } from './graph/read-assets.ts'
import { pagesOfToday, unpublishedFiles } from './graph/unpublished.ts'
import { unusableFiles } from './graph/unusable-files.ts'
import { newestDate } from './newest-date.ts'
import { type Page, type PageText, pageId, type SourceFile } from './page.ts'
import { type PageParser, pageParser } from './parse-page.ts'
import { nodeDisk } from './read/disk.ts'
import { pagePath } from './read/page-path.ts'
import { type AssetFile, type ReadResult, readContent } from './read/read-content.ts'
import { readSource, type SourceReader } from './read/read-source.ts'

export type ContentOptions = {
  readonly contentDir: string
  /** Files are named in problems relative to this folder. */
  readonly projectDir: string
  readonly sites: readonly SiteAddress[]
  readonly i18n: I18n
  /** Where parsed pages are kept for the next time, for this version of the program; they are not kept where it is not named. */
  readonly cacheDir?: string | undefined
  /** The day by which an assessment is old, `2026-11-25`; else the newest day in the content. */
  readonly today?: string | undefined
  /** Whether the graph holds drafts and pages out of their days too; `problems` are the same. Default: it does not. */
  readonly withUnpublished?: boolean
}

export type Content = {
  readonly graph: Graph
  /** Sorted; where one is an error the graph must not be published. */
  readonly problems: readonly Problem[]
}

/** Reads, parses and links the whole content folder. */
export async function loadContent(options: ContentOptions): Promise<Content> {
  return link(options, await readAndParse(options))
}

/** The content with the files that it is made of, for those who change them. */
export type LoadedFiles = {
  /** What is published, and with what is not. */
  readonly published: Graph
  readonly whole: Graph
  readonly problems: readonly Problem[]
  readonly pages: readonly Page[]
  /** The texts of files whose front matter cannot be used. */
  readonly refused: readonly PageText[]
  readonly data: readonly SourceFile[]
  /** Whatever else there is: pictures, documents, records of translations. */
  readonly assets: readonly AssetFile[]
}

/** Reads, parses and links the whole content folder, and keeps its files. */
export async function loadFiles(options: ContentOptions): Promise<LoadedFiles> {
  const parsed = await readAndParse(options)
  return { ...parsed, ...(await linkBoth(options, parsed)) }
}

/** What was read, with the pages that it gave. */
type Parsed = Omit<ReadResult, 'pages'> & {
  readonly pages: readonly Page[]
  /** The texts of files whose front matter cannot be used. */
  readonly refused: readonly PageText[]
}

export function read(
  { contentDir, projectDir, sites, i18n }: ContentOptions,
  readFile: SourceReader = readSource,
): Promise<ReadResult> {
  const ids = sites.map(({ id }) => id)
  return readContent({ contentDir, projectDir, sites: ids, locales: i18n.locales }, nodeDisk, readFile)
}

async function readAndParse(options: ContentOptions): Promise<Parsed> {
  const cache = cacheOf(options)
  const parsed = parse(await read(options), cache.remember(pageParser(options.i18n)))
  cache.save()
  return parsed
}

export function cacheOf({ cacheDir }: ContentOptions): PageCache {
  return cacheDir === undefined ? noPageCache : openPageCache(cacheDir)
}

export function parse(found: ReadResult, parser: PageParser): Parsed {
  const parsed = found.pages.map((file) => ({ file, ...parser(file) }))
  return {
    ...found,
    pages: parsed.flatMap(({ page }) => page ?? []),
    refused: parsed.flatMap(({ page, text }) => (page === null ? text : [])),
    problems: [...found.problems, ...parsed.flatMap(({ problems }) => problems)],
  }
}

export async function link(options: ContentOptions, parsed: Parsed): Promise<Content> {
  const { published, whole, problems } = await linkBoth(options, parsed)
  return { graph: options.withUnpublished ? whole : published, problems }
}

async function linkBoth(
  options: ContentOptions,
  parsed: Parsed,
): Promise<Pick<LoadedFiles, 'published' | 'whole' | 'problems'>> {
  const { sites, i18n } = options
  const contacts = readContacts(parsed.data, i18n.locales)
  const members = readMembers(parsed.data, i18n.locales)
  const redirects = readRedirects(parsed.data)
  const aliases = readSearchAliases(parsed.data)
  const glossary = readGlossary(parsed.data)
  const statements = readStatements(parsed.data)
  const today = options.today ?? newestDate(pagesOfToday(parsed.pages), statements.statementFiles)
  const unpublished = unpublishedFiles(parsed.pages, today, i18n)
  const assets = await readAssets([...parsed.pages, ...parsed.refused], parsed.assets)
  const unusable = unusableFiles([...parsed.refused, ...unreadPages(options, parsed)])
  const linked = linkTwice(
    {
      ...parsed,
      unusable,
      unpublished,
      leftOut: new Map(),
      sites,
      today,
      ...contacts,
      ...members,
      ...redirects,
      ...aliases,
      ...glossary,
      ...statements,
      ...assets,
    },
    i18n,
  )
  const drafts = new Set(
    parsed.pages.filter(({ source }) => unpublished.has(source.path)).map(({ source }) => source.file),
  )
  const before = [
    ...parsed.problems,
    ...contacts.problems,
    ...members.problems,
    ...redirects.problems,
    ...aliases.problems,
    ...glossary.problems,
    ...statements.problems,
    ...assets.problems,
  ].map((found) => (drafts.has(found.place.file) ? asWarning(found) : found))
  const problems = sortProblems([...before, ...withoutUnknownKeys(before, linked.problems)])
  return { ...linked, problems }
}

/** The pages of files that could not even be read as text. */
function unreadPages(
  { contentDir, projectDir, i18n }: ContentOptions,
  { pages, problems }: Parsed,
): readonly Pick<Page, 'id' | 'locale'>[] {
  const read = new Set(pages.map(({ source }) => source.file))
  return [...filesWithErrors(problems)].flatMap((file) => {
    if (read.has(file)) return []
    const path = relative(resolve(contentDir), resolve(projectDir, file)).replaceAll('\\', '/')
    const found = pagePath(path, i18n.locales)
    const locale = i18n.locales.find((known) => found.kind === 'page' && known === found.locale)
    return found.kind === 'page' && locale !== undefined ? [{ id: pageId(found.id), locale }] : []
  })
}

/** While a file of contacts, members or a statement cannot be read, nobody can say that something is not there. */
function withoutUnknownKeys(known: readonly Problem[], linked: readonly Problem[]): readonly Problem[] {
  const meant = known.map(({ values }) => values['nearest']).filter((name) => typeof name === 'string')
  const faulty = [...filesWithErrors(known), ...meant]
  const isUnread = (name: string) => faulty.some((file) => `/${file}`.endsWith(`/${name}`))
  return linked.filter(({ code, values }) => {
    if (code === 'unknown-contact') return !isUnread('shared/contacts.yaml')
    if (code === 'unknown-member-group') return !isUnread('shared/members.yaml')
    return code !== 'missing-statement' || !isUnread(String(values['file']))
  })
}

export function filesWithErrors(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.file))
}
