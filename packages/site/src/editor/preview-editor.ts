import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { bundleEditor, editorFiles } from '@kakehashi/admin'
import type { Graph } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { editorPath, editorSecurityPolicy, headersOf } from '@kakehashi/release'
import type { Project, ProjectSite } from '../project.ts'
import { editorSite } from './site-editor.ts'

/**
 * Answers for the editor of the preview, which works on a folder of this machine. Its program is made when it is first asked
 * for, and its settings are made anew each time, from the pages that there are. Eleventy's script for reloading is kept out
 * of it, since each save would take the writer's place in the text away.
 */
export function previewEditor(project: Project, site: ProjectSite, latest: () => Graph | null) {
  const root = site.basePath + editorPath
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', site.origin)
    if (`${pathname}/` === root) {
      response.writeHead(302, { location: root }).end()
      return
    }
    const graph = latest()
    if (!pathname.startsWith(root) || graph === null) return next()
    const name = pathname.slice(root.length) || 'index.html'
    const bytes = textOf(name, project, graph) ?? (await programFile(name, project))
    if (bytes === null) return next()
    // Eleventy serves the rules for fetching ahead under another type, and puts its script into answers of text
    const { 'speculation-rules': _, ...headers } = headersOf(editorPath + name, {
      basePath: site.basePath,
      styles: [],
    })
    response.writeHead(200, headers).end(bytes)
  }
}

/** The settings are for all sites: whoever has the folder has their pages. */
function textOf(name: string, { rootDir, contentDir, sites }: Project, graph: Graph): Buffer | null {
  if (!/^(?:index\.html|settings\.[\w-]+\.json)$/.test(name)) return null
  const inside = relative(rootDir, contentDir)
  const isInside = !inside.startsWith('..') && !isAbsolute(inside)
  const folder = isInside ? rootDir : dirname(contentDir)
  const files = editorFiles(
    {
      i18n,
      graph,
      sites: sites.map(editorSite),
      contentPath: isInside ? inside.replaceAll(sep, '/') : basename(contentDir),
      // Sveltia wants the name of the folder that is to be opened said in this way; its policy lets it ask no server
      backend: { backend: 'github', repo: `local/${basename(folder)}` },
    },
    editorSecurityPolicy([]),
  )
  const text = files.get(name)
  return text === undefined ? null : Buffer.from(text)
}

async function programFile(name: string, { editorCacheDir }: Project): Promise<Buffer | null> {
  const file = join(await bundleEditor(editorCacheDir), name)
  return !name.includes('..') && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null
}
