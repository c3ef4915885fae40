import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EditorBackend } from '@kakehashi/admin'
import { siteId } from '@kakehashi/content'
import { locale } from '@kakehashi/i18n'
import type { TokenOverrides } from '@kakehashi/theme'
import { z } from 'zod'
import { defineSite, type SiteConfig } from './define-site.ts'
import { ownFiles } from './own-files.ts'
import {
  ConfigurationError,
  type Environment,
  type ProjectFolders,
  projectFolders,
  type SiteFolders,
  type WorkFolders,
  workFolders,
} from './project-folders.ts'
import type { SiteSettings } from './site-settings.ts'

/** The folders and sites that a command works on. */
export type Project = Omit<ProjectFolders, 'sites'> & {
  /** Parsed pages, in a folder for each version of the program; it may be removed at any time. */
  readonly pageCacheDir: string
  /** What is made of pictures once; it may be removed at any time. */
  readonly pictureCacheDir: string
  /** The program of the editor in the browser; it may be removed at any time. */
  readonly editorCacheDir: string
  /** The day it is, `2026-11-25`; undefined for the newest day that the content names. */
  readonly today: string | undefined
  /** Sorted by name. */
  readonly sites: readonly ProjectSite[]
}

export type ProjectSite = SiteSettings &
  SiteFolders & {
    /** Where Eleventy works for the preview, which never touches what is built for publishing. */
    readonly previewed: WorkFolders
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
 * The project around a folder. `KAKEHASHI_CONTENT` and `KAKEHASHI_OUT` name other folders for content and output, seen
 * from that folder; `KAKEHASHI_ORIGIN_<SITE>` names another origin, which makes the site a preview, and
 * `KAKEHASHI_PORT_<SITE>` another port. `KAKEHASHI_TODAY` says which day it is. Empty ones count as absent.
 * @throws {ConfigurationError} where there is no project, or where a `site.ts` or a variable cannot be used.
 */
export async function openProject(from: string, environment: Environment): Promise<Project> {
  const folders = projectFolders(from, environment)
  const { rootDir } = folders
  return {
    ...folders,
    pageCacheDir: join(rootDir, '.cache', 'pages'),
    pictureCacheDir: join(rootDir, '.cache', 'pictures'),
    editorCacheDir: join(rootDir, '.cache', 'editor'),
    today: todayOf(environment['KAKEHASHI_TODAY']),
    sites: await Promise.all(folders.sites.map((site) => openSite(site, environment))),
  }
}

/** The name of a variable that concerns one site: `KAKEHASHI_PORT_MALMO`. */
export function siteVariable(kind: 'ORIGIN' | 'PORT', site: string): string {
  return `KAKEHASHI_${kind}_${site.toUpperCase().replaceAll('-', '_')}`
}

async function openSite(folders: SiteFolders, environment: Environment): Promise<ProjectSite> {
  const { id: name, folder } = folders
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
    ...folders,
    ...address,
    ownFiles: ownFiles(address),
    ...(origin && { publicOrigin: (await readConfig(file, {})).origin }),
    name: config.name,
    tagline: config.tagline,
    owner: config.owner,
    preview: origin !== undefined,
    previewed: workFolders(join(folder, '.preview', String(config.port))),
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

function todayOf(named: string | undefined): string | undefined {
  if (!named) return undefined
  if (z.iso.date().safeParse(named).success) return named
  throw new ConfigurationError(`KAKEHASHI_TODAY is "${named}", which is no day as in 2026-11-25.`)
}
