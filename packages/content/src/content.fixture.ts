import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { html } from '@kakehashi/html'
import { i18n, locale } from '@kakehashi/i18n'
import { printTerminal } from '@kakehashi/problems'
import { contentLoader } from './content-loader.ts'
import { type Graph, nodeOf, type SiteAddress, siteOf, type Version } from './graph/graph.ts'
import { type Content, type ContentOptions, loadContent } from './load-content.ts'
import { pageId, siteId } from './page.ts'
import { renderBody } from './render-body.ts'

export const [sv, en, ja] = [locale('sv'), locale('en'), locale('ja')] as const

export const malmo: SiteAddress = {
  id: siteId('malmo'),
  origin: 'https://malmo.se',
  basePath: '/japan/',
  locales: [sv, en, ja],
}

export const association: SiteAddress = {
  id: siteId('association'),
  origin: 'https://bridge.se',
  basePath: '/',
  locales: [sv, en, ja],
}

/** Texts or bytes by path in the content folder. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>

/**
 * A page's file: fields, then the text.
 * @example page('Hej', 'slug: hej') // '---\ntitle: Hej\nslug: hej\n---\nText.\n'
 */
export function page(title: string, fields = '', text = 'Text.'): string {
  return `---\ntitle: ${title}\n${fields === '' ? '' : `${fields}\n`}---\n${text}\n`
}

/** Both sites, loaded from these files. */
export async function load(files: ContentFiles, options: Partial<ContentOptions> = {}) {
  const folder = await writeContent(files)
  try {
    return ask(await loadContent({ ...optionsOf(folder), ...options }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A preview's loader over a folder that the test changes; null deletes a file. `save` shows one file ahead of the others. */
export async function preview(files: ContentFiles) {
  const folder = await writeContent(files)
  const loader = contentLoader(optionsOf(folder))
  const next = async (changes: Readonly<Record<string, string | Uint8Array | null>> = {}) => {
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) await rm(join(folder, path))
      else await write(folder, path, text)
    }
    return ask(await loader.load())
  }
  const save = async (path: string, text: string) => {
    await write(folder, path, text)
    const graph = await loader.reload(join(folder, path))
    return graph && ask({ graph, problems: [] })
  }
  return Object.assign(next, { save })
}

function optionsOf(folder: string): ContentOptions {
  return { contentDir: folder, projectDir: folder, sites: [association, malmo], i18n }
}

async function writeContent(files: ContentFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-content-'))
  for (const [path, text] of Object.entries(files)) await write(folder, path, text)
  return folder
}

async function write(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

/** Short questions to a graph. */
function ask({ graph, problems }: Content) {
  const version = (id: string, tag: string): Version | undefined =>
    graph.nodes.get(pageId(id))?.versions.get(locale(tag))
  return {
    graph,
    problems,
    /** `malmo/hub.sv.md:3:1 missing-page` */
    found: problems.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`),
    printed: printTerminal(problems, i18n.problemWriter(en)),
    node: (id: string) => nodeOf(graph, pageId(id)),
    version,
    /** The addresses in all languages, in the site's order, without the site's base path; undefined where there is none. */
    urls: (id: string) =>
      siteOf(graph, siteId(id.split('/')[0] ?? '')).locales.map((tag) => shortUrl(graph, version(id, tag))),
    /** `from → to` of every redirect of a site. */
    redirects: (site: string) =>
      graph.redirects
        .filter((redirect) => redirect.site === site)
        .map(({ from, to }) => {
          const host = to.site === site ? '' : siteOf(graph, to.site).origin
          return `${from} → ${host}${to.url}${to.fragment === null ? '' : `#${to.fragment}`}`
        }),
    /** The text that readers of a language get, links in square brackets: `<a /hub/ sv>`. */
    html: (id: string, tag: string) => {
      const shown = version(id, tag)
      if (shown === undefined) throw new Error(`No ${id} in ${tag}`)
      return String(renderBody(graph, shown, renderer))
    },
  }
}

function shortUrl(graph: Graph, version: Version | undefined): string | undefined {
  return version?.url.slice(siteOf(graph, version.site).basePath.length - 1)
}

const renderer: Parameters<typeof renderBody>[2] = {
  link: (link) => {
    if (link.kind === 'dead') return { open: html`<dead>`, close: html`</dead>` }
    const href = link.kind === 'document' ? link.document.path : link.href
    const language = link.kind === 'page' && link.shownIn !== null ? html` ${link.shownIn}` : ''
    return { open: html`<a ${href}${language}>`, close: html`</a>` }
  },
  image: (image, picture) => html`<img ${picture.path} ${picture.width}×${picture.height} ${image.alt}>`,
}
