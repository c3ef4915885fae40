import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { backendOrigin, bundleEditor, type EditorSite, editorFiles } from '@kakehashi/admin'
import { editorPath, editorSecurityPolicy } from '@kakehashi/release'
import type { Asset } from '../copy-assets.ts'
import type { OutputFile } from '../outputs/output-file.ts'
import type { ProjectSite } from '../project.ts'
import type { SiteContext } from '../render-site.ts'

/** The editor of a published site, for its own pages and what the sites share; nothing where `site.ts` wants none. */
export async function siteEditor({ graph, site, project, i18n }: SiteContext): Promise<{
  readonly files: readonly OutputFile[]
  readonly assets: readonly Asset[]
}> {
  if (site.editor === null) return { files: [], assets: [] }
  const files = editorFiles(
    { i18n, graph, sites: [editorSite(site)], contentPath: 'content', backend: site.editor },
    editorSecurityPolicy([backendOrigin(site.editor)]),
  )
  const program = await bundleEditor(project.editorCacheDir)
  const parts = readdirSync(program, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return {
    files: [...files].map(([name, text]) => ({ path: editorPath + name, text })),
    assets: parts.map(({ parentPath, name }) => {
      const from = join(parentPath, name)
      return { path: editorPath + from.slice(program.length + 1).replaceAll('\\', '/'), from }
    }),
  }
}

/** A site as the editor names it. */
export function editorSite({ id, name, locales }: ProjectSite): EditorSite {
  return { id, names: name, locales }
}
