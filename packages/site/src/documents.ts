import { extname } from 'node:path'
import { contentPath, type Document, type Version } from '@kakehashi/content'
import type { Asset } from './copy-assets.ts'
import { hashFile } from './hash-file.ts'
import { publishedName } from './published-name.ts'
import type { SiteContext } from './render-site.ts'

export type Documents = {
  readonly assets: readonly Asset[]
  /** The address of a document, percent-encoded, from the host's root. */
  readonly href: (document: Document) => string
}

/** The documents that a site's pages offer; two with one name differ in their hashes. */
export async function prepareDocuments(
  { graph, site }: SiteContext,
  versions: readonly Version[],
): Promise<Documents> {
  const names = new Map<Document, string>()
  for (const path of documentPaths(versions)) {
    const document = graph.documents.get(path)
    if (document === undefined) continue
    names.set(document, publishedName(path, await hashFile(document.absolute), extname(path)))
  }
  return {
    assets: [...names].map(([{ absolute }, name]) => ({ path: `assets/${name}`, from: absolute })),
    href: (document) => {
      const name = names.get(document)
      if (name === undefined) throw new Error(`No page offers the document "${document.path}"`)
      return `${site.basePath}assets/${encodeURIComponent(name)}`
    },
  }
}

function documentPaths(versions: readonly Version[]): readonly string[] {
  const paths = versions.flatMap(({ page }) =>
    page.body.links.map(
      ({ target }) => (target.kind === 'file' ? contentPath(page.source.path, target.path) : null) ?? '',
    ),
  )
  return [...new Set(paths)].sort()
}
