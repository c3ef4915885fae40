import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type Locale, locale } from '@kakehashi/i18n'
import { type Problem, type ProblemCode, problem, sortProblems } from '@kakehashi/problems'
import { type PageId, pageId, type SiteId, type SourceFile, siteId } from '../page.ts'
import { compareCodePoints } from './compare-code-points.ts'
import { type Disk, nodeDisk, reasonOf } from './disk.ts'
import { mapBounded } from './map-bounded.ts'
import { misnamedFile } from './misnamed-file.ts'
import { pagePath } from './page-path.ts'
import { readSource, type SourceReader } from './read-source.ts'
import { type Folder, listFolder, type Place, type WalkOptions, walkFolders } from './walk-folder.ts'

/** A markdown file and the page and language that its path stands for. */
export type PageFile = SourceFile & { readonly id: PageId; readonly site: SiteId; readonly locale: Locale }

/** A picture or document beside the pages: it has been seen, not read. */
export type AssetFile = Omit<SourceFile, 'text'>

export type ReadOptions = {
  readonly contentDir: string
  /** Files are named in problems relative to this folder. */
  readonly projectDir: string
  readonly sites: readonly string[]
  readonly locales: readonly string[]
}

export type ReadResult = {
  readonly pages: readonly PageFile[]
  readonly assets: readonly AssetFile[]
  readonly data: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

/** Everything in the content folder, sorted by path and code point. Never rejects: what cannot be read is a problem. */
export async function readContent(
  options: ReadOptions,
  disk: Disk = nodeDisk,
  read: SourceReader = readSource,
): Promise<ReadResult> {
  const contentDir = resolve(options.contentDir)
  const nameFile = (path: string) =>
    fileName(path === '' ? contentDir : `${contentDir}/${path}`, options.projectDir)
  const at = (path: string, code: ProblemCode, values: Problem['values'] = {}) =>
    problem(code, { file: nameFile(path), line: 1, column: 1 }, values)
  let root: string
  try {
    root = await disk.realPath(contentDir)
  } catch (error) {
    const problems = [at('', 'unreadable-file', { reason: reasonOf(error) })]
    return { pages: [], assets: [], data: [], problems }
  }
  const walk: WalkOptions = { disk, root, nameFile }
  const top = await listFolder(
    { path: '', absolute: contentDir, real: root, within: [], linked: false },
    walk,
  )
  const isKnown = ({ path }: Folder) => path === 'shared' || options.sites.includes(path)
  const found = await walkFolders(top.folders.filter(isKnown), walk)
  const strangers = await Promise.all(
    top.folders.filter((folder) => !isKnown(folder)).map((folder) => holdsPages(folder, walk)),
  )
  const all = [...found.files].sort((a, b) => compareCodePoints(a.path, b.path))
  const files = all.filter(({ path }) => misnamedFile(path) === null)
  const misnamed = all.flatMap(({ path }) => {
    const values = misnamedFile(path)
    return values === null ? [] : [at(path, 'bad-file-name', values)]
  })
  const sites = options.sites.join(', ')
  const outside = [
    ...strangers.filter((path) => path !== null),
    ...top.files.map(({ path }) => path).filter(isMarkdown),
    ...files.map(({ path }) => path).filter((path) => path.startsWith('shared/') && isMarkdown(path)),
  ]
  const chosen = choosePages(files, options.locales, at)
  const pages = await mapBounded(chosen.pages, 32, async (page) => {
    const { source, problems } = await read(page.place, nameFile(page.place.path), disk)
    return { problems, file: source && { ...source, id: page.id, site: page.site, locale: page.locale } }
  })
  const data = await mapBounded(
    files.filter(({ path }) => isData(path)),
    32,
    (place) => read(place, nameFile(place.path), disk),
  )
  return {
    pages: pages.flatMap(({ file }) => file ?? []),
    data: data.flatMap(({ source }) => source ?? []),
    assets: files
      .filter(({ path }) => !isMarkdown(path) && !isData(path))
      .map(({ path, absolute }) => ({ file: nameFile(path), path, absolute })),
    problems: sortProblems([
      ...top.problems,
      ...found.problems,
      ...outside.map((path) => at(path, 'unknown-site', { site: path, sites })),
      ...misnamed,
      ...chosen.problems,
      ...[...pages, ...data].flatMap(({ problems }) => problems),
    ]),
  }
}

type ChosenPage = Pick<PageFile, 'id' | 'site' | 'locale'> & { readonly place: Place }

/** One file for each page and language; a second one, or one whose name differs in case alone, is a problem. */
function choosePages(
  files: readonly Place[],
  locales: readonly string[],
  at: (path: string, code: ProblemCode, values?: Problem['values']) => Problem,
): { readonly pages: readonly ChosenPage[]; readonly problems: readonly Problem[] } {
  const pages = new Map<string, ChosenPage>()
  const spelling = new Map<string, { readonly id: string; readonly path: string }>()
  const problems: Problem[] = []
  for (const place of files) {
    if (!isMarkdown(place.path) || place.path.startsWith('shared/')) continue
    const found = pagePath(place.path, locales)
    if (found.kind === 'refused') {
      problems.push(...found.faults.map(({ path, code, values }) => at(path, code, values)))
      continue
    }
    const key = `${found.id} ${found.locale}`
    const other = pages.get(key)
    const first = spelling.get(found.id.toLowerCase()) ?? { id: found.id, path: place.path }
    spelling.set(found.id.toLowerCase(), first)
    const nameOf = (path: string) => at(path, 'duplicate-page').place.file
    if (other !== undefined)
      problems.push(at(place.path, 'duplicate-page', { other: nameOf(other.place.path) }))
    else if (first.id !== found.id)
      problems.push(at(place.path, 'name-collision', { other: nameOf(first.path) }))
    else
      pages.set(key, { place, id: pageId(found.id), site: siteId(found.site), locale: locale(found.locale) })
  }
  return { pages: [...pages.values()], problems }
}

async function holdsPages(folder: Folder, walk: WalkOptions): Promise<string | null> {
  const { files } = await walkFolders([folder], walk)
  return files.some(({ path }) => isMarkdown(path)) ? folder.path : null
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

function isData(path: string): boolean {
  return path.endsWith('.yaml')
}

function fileName(absolute: string, projectDir: string): string {
  const path = relative(resolve(projectDir), absolute).replaceAll(sep, '/')
  return path === '' || path.startsWith('../') || path === '..' || isAbsolute(path) ? absolute : path
}
