import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { siteId } from '@kakehashi/content'
import { i18n, type Locale } from '@kakehashi/i18n'
import type { SiteConfig } from './define-site.ts'
import type { SiteSettings } from './site-settings.ts'

/** The folders and sites that a command works on. */
export type Project = {
  readonly rootDir: string
  readonly contentDir: string
  /** Sorted by name. */
  readonly sites: readonly ProjectSite[]
}

export type ProjectSite = SiteSettings & {
  /** The folder with `site.ts` and `eleventy.config.js`. */
  readonly folder: string
  /** Where Eleventy writes, before the output is put in place. */
  readonly builtDir: string
  /** Where the finished site stands. */
  readonly distDir: string
  readonly port: number
  readonly footer: readonly string[]
  readonly tokens: Readonly<Record<string, string>>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The project around a folder. `KAKEHASHI_CONTENT` and `KAKEHASHI_OUT` name other folders for content and output;
 * `KAKEHASHI_ORIGIN_<SITE>` another origin, which makes the site a preview. @throws where there is no project.
 */
export async function openProject(from: string, environment: Environment): Promise<Project> {
  const rootDir = findRoot(from)
  const content = environment['KAKEHASHI_CONTENT']
  const names = readdirSync(join(rootDir, 'sites'))
    .filter((name) => existsSync(join(rootDir, 'sites', name, 'site.ts')))
    .sort()
  const sites = await Promise.all(names.map((name) => openSite(rootDir, name, environment)))
  return { rootDir, contentDir: content ? resolve(rootDir, content) : join(rootDir, 'content'), sites }
}

async function openSite(rootDir: string, name: string, environment: Environment): Promise<ProjectSite> {
  const folder = join(rootDir, 'sites', name)
  const module: { default: SiteConfig } = await import(pathToFileURL(join(folder, 'site.ts')).href)
  const config = module.default
  const origin = environment[`KAKEHASHI_ORIGIN_${name.toUpperCase().replaceAll('-', '_')}`]
  const out = environment['KAKEHASHI_OUT']
  const outDir = out ? resolve(rootDir, out) : null
  return {
    id: siteId(name),
    origin: origin ?? config.origin,
    basePath: config.basePath,
    locales: config.locales.map((tag) => localeOf(tag)),
    name: config.name,
    tagline: config.tagline,
    owner: config.owner,
    preview: origin !== undefined,
    folder,
    builtDir: outDir === null ? join(folder, '.built') : join(outDir, '.built', name),
    distDir: outDir === null ? join(folder, 'dist') : join(outDir, name),
    port: config.port,
    footer: config.footer ?? [],
    tokens: config.tokens ?? {},
  }
}

function localeOf(tag: string): Locale {
  if (i18n.isLocale(tag)) return tag
  throw new Error(`A site names the language "${tag}", which packages/i18n does not know.`)
}

function findRoot(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'sites')) && existsSync(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) throw new Error(`No folder "sites" in ${from} or above it.`)
  }
}
