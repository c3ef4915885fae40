import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EditorBackend } from '@kakehashi/admin'
import { siteId } from '@kakehashi/content'
import { locale } from '@kakehashi/i18n'
import type { TokenOverrides } from '@kakehashi/theme'
import { z } from 'zod'
import { ConfigurationError } from './configuration-error.ts'
import { defineSite, type SiteConfig } from './define-site.ts'
import { ownFiles } from './own-files.ts'
import type { SiteSettings } from './site-settings.ts'

/** The folders and sites that a command works on. */
export type Project = {
  readonly rootDir: string
  readonly contentDir: string
  /** Parsed pages, in a folder for each version of the program; it may be removed at any time. */
  readonly pageCacheDir: string
  /** What is made of pictures once; it may be removed at any time. */
  readonly pictureCacheDir: string
  /** The program of the editor in the browser; it may be removed at any time. */
  readonly editorCacheDir: string
  /** Where builds into the same output folders work, one at a time; what is in it does not outlast them. */
  readonly workDir: string
  /** What the last good build into the same folders leaves in `workDir` for the next one; it may be removed at any time. */
  readonly lastWorkDir: string
  /** Whether the finished sites are as the last build left them, so that what it drew needs not be drawn again. */
  readonly usesLast: boolean
  /** Whether what is built lies in `workDir`, so that the finished site can take it instead of copying it. */
  readonly removesBuilt: boolean
  /** Where the search bundles are made, one folder for each language. */
  readonly bundlesDir: string
  /** The day it is, `2026-11-25`; undefined for the newest day that the content names. */
  readonly today: string | undefined
  /** Sorted by name. */
  readonly sites: readonly ProjectSite[]
  /** What a process that works on the same folders must have in its environment. */
  readonly environment: Environment
}

export type ProjectSite = SiteSettings & {
  /** The folder with `site.ts` and `eleventy.config.js`. */
  readonly folder: string
  /** Where Eleventy works, before the output is put in place. */
  readonly built: WorkFolders
  /** Where that was at the last build, as far as it stays. */
  readonly lastBuilt: WorkFolders
  /** Where Eleventy works for the preview, which never touches what is built for publishing. */
  readonly previewed: WorkFolders
  /** Where the finished site stands. */
  readonly distDir: string
  /** The port of the preview. */
  readonly port: number
  readonly footer: readonly string[]
  readonly tokens: TokenOverrides
  /** Where the published editor keeps the content; null where the published site has no editor. */
  readonly editor: EditorBackend | null
  /** The site's mark, as SVG. */
  readonly icon: string | null
  /** The drawing of the start page, as SVG. */
  readonly illustration: string | null
}

/**
 * A folder and what is in it: `pagesDir` is what will be published, `copiesDir` holds the pages to index by language, `drawnFile`
 * says what they were drawn from, and in `spareDir` is the finished site that was replaced.
 */
export type WorkFolders = {
  readonly folder: string
  readonly pagesDir: string
  readonly copiesDir: string
  readonly drawnFile: string
  readonly spareDir: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The project around a folder. `KAKEHASHI_CONTENT` and `KAKEHASHI_OUT` name other folders for content and output, seen
 * from that folder; `KAKEHASHI_ORIGIN_<SITE>` names another origin, which makes the site a preview, and
 * `KAKEHASHI_PORT_<SITE>` another port. `KAKEHASHI_TODAY` says which day it is. Empty ones count as absent.
 * @throws {ConfigurationError} where there is no project, or where a `site.ts` or a variable cannot be used.
 */
export async function openProject(from: string, environment: Environment): Promise<Project> {
  const rootDir = findRoot(from)
  const content = folderOf(from, environment['KAKEHASHI_CONTENT'])
  const out = folderOf(from, environment['KAKEHASHI_OUT'])
  const workDir = join(rootDir, '.cache', 'builds', out === undefined ? 'dist' : keyOf(out))
  const names = readdirSync(join(rootDir, 'sites'))
    .filter((name) => existsSync(join(rootDir, 'sites', name, 'site.ts')))
    .sort()
  return {
    rootDir,
    contentDir: content ?? join(rootDir, 'content'),
    pageCacheDir: join(rootDir, '.cache', 'pages'),
    pictureCacheDir: join(rootDir, '.cache', 'pictures'),
    editorCacheDir: join(rootDir, '.cache', 'editor'),
    workDir,
    lastWorkDir: `${workDir}.last`,
    usesLast: Boolean(environment[usesLastVariable]),
    removesBuilt: out !== undefined,
    today: todayOf(environment['KAKEHASHI_TODAY']),
    bundlesDir: out === undefined ? join(rootDir, 'packages/search/.built') : join(workDir, 'search'),
    sites: await Promise.all(
      names.map(async (name) => ({
        ...(await openSite(join(rootDir, 'sites', name), name, environment)),
        lastBuilt: workFolders(join(`${workDir}.last`, name)),
        ...(out && { built: workFolders(join(workDir, name)), distDir: join(out, name) }),
      })),
    ),
    environment: { ...(content && { KAKEHASHI_CONTENT: content }), ...(out && { KAKEHASHI_OUT: out }) },
  }
}

/** The variable by which a build tells the processes that it starts that they may use what the last one drew. */
export const usesLastVariable = 'KAKEHASHI_USES_LAST'

/** The name of a variable that concerns one site: `KAKEHASHI_PORT_MALMO`. */
export function siteVariable(kind: 'ORIGIN' | 'PORT', site: string): string {
  return `KAKEHASHI_${kind}_${site.toUpperCase().replaceAll('-', '_')}`
}

async function openSite(
  folder: string,
  name: string,
  environment: Environment,
): Promise<Omit<ProjectSite, 'lastBuilt'>> {
  const origin = environment[siteVariable('ORIGIN', name)]?.replace(/\/+$/, '') || undefined
  const port = Number(environment[siteVariable('PORT', name)]) || undefined
  const file = join(folder, 'site.ts')
  const config = await readConfig(file, { ...(origin && { origin }), ...(port && { port }) })
  const address = {
    id: siteId(name),
    origin: config.origin,
    basePath: config.basePath,
    locales: config.locales.map(locale),
  }
  return {
    ...address,
    ownFiles: ownFiles(address),
    ...(origin && { publicOrigin: (await readConfig(file, {})).origin }),
    name: config.name,
    tagline: config.tagline,
    owner: config.owner,
    preview: origin !== undefined,
    folder,
    built: workFolders(join(folder, '.built')),
    previewed: workFolders(join(folder, '.preview', String(config.port))),
    distDir: join(folder, 'dist'),
    port: config.port,
    footer: config.footer ?? [],
    tokens: config.tokens ?? {},
    editor: config.editor ?? null,
    icon: readDrawing(folder, config.icon),
    illustration: readDrawing(folder, config.illustration),
  }
}

function readDrawing(folder: string, name: string | undefined): string | null {
  if (name === undefined) return null
  try {
    return readFileSync(join(folder, name), 'utf8').trim()
  } catch (cause) {
    throw new ConfigurationError(`${join(folder, name)}, which the site's site.ts names, cannot be read.`, {
      cause,
    })
  }
}

/** What a site's configuration says, the environment's values in place of its own. @throws with the name of the file. */
async function readConfig(file: string, overrides: Partial<SiteConfig>): Promise<SiteConfig> {
  try {
    const module: { default: SiteConfig } = await import(pathToFileURL(file).href)
    return defineSite({ ...module.default, ...overrides })
  } catch (error) {
    const said = Object.entries(overrides).map(
      ([field, value]) => ` (${field} is ${value} in the environment)`,
    )
    const fault = error instanceof Error ? error.message : error
    throw new ConfigurationError(`${file}${said.join('')}: ${fault}`, { cause: error })
  }
}

function workFolders(folder: string): WorkFolders {
  return {
    folder,
    pagesDir: join(folder, 'site'),
    copiesDir: join(folder, 'search'),
    drawnFile: join(folder, 'drawn.json'),
    spareDir: join(folder, 'spare'),
  }
}

/** A name for what belongs to an output folder: its working files are no part of it. */
function keyOf(out: string): string {
  return createHash('sha256').update(out).digest('hex').slice(0, 16)
}

function todayOf(named: string | undefined): string | undefined {
  if (!named) return undefined
  if (z.iso.date().safeParse(named).success) return named
  throw new ConfigurationError(`KAKEHASHI_TODAY is "${named}", which is no day as in 2026-11-25.`)
}

function folderOf(from: string, named: string | undefined): string | undefined {
  return named ? resolve(from, named) : undefined
}

function findRoot(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'sites')) && existsSync(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) throw new ConfigurationError(`No folder "sites" in ${from} or above it.`)
  }
}
