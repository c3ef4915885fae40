import { stat } from 'node:fs/promises'
import type { Problem } from '@kakehashi/problems'
import type { PageText, Position } from '../page.ts'
import { reasonOf } from '../read/disk.ts'
import { mapBounded } from '../read/map-bounded.ts'
import type { AssetFile } from '../read/read-content.ts'
import type { Document } from './graph.ts'
import { contentPath } from './link-path.ts'
import { siteSuggester } from './path-suggester.ts'
import { type AssetFault, type Picture, readPicture } from './pictures.ts'
import { mostProblems, problemIn, withNearest } from './problem-at.ts'

/** A place where a page shows a picture or links to a document. */
type Use = {
  readonly page: PageText
  readonly as: 'picture' | 'document'
  readonly written: string
  /** In the content folder; null outside of it. */
  readonly path: string | null
  readonly position: Position
}

/** Documents that a browser would run as part of the site. */
const running = /\.(?:s?html?|xht(?:ml)?|mht(?:ml)?|xml|xsl|m?js|svgz|swf)$/i

/**
 * The pictures and documents that the pages use, each read once. Pictures that are missing and whatever is unfit are
 * problems; documents that are missing are left to the check of links.
 */
export async function readAssets(
  pages: readonly PageText[],
  assets: readonly AssetFile[],
): Promise<{
  readonly pictures: ReadonlyMap<string, Picture>
  readonly documents: ReadonlyMap<string, Document>
  readonly problems: readonly Problem[]
}> {
  const byPath = new Map(assets.map((asset) => [asset.path, asset]))
  const uses = pages.flatMap(usesOf)
  const used = (as: Use['as']) => {
    const paths = new Set(uses.filter((use) => use.as === as).map(({ path }) => path ?? ''))
    return [...paths].flatMap((path) => byPath.get(path) ?? [])
  }
  const pictures = await readEach(used('picture'), ({ path, absolute }) => readPicture(path, absolute))
  const documents = await readEach(used('document'), readDocument)
  const found = { picture: pictures, document: documents }
  const suggest = siteSuggester([...byPath.keys()])
  const faultOf = ({ page, as, written, path }: Use): AssetFault | null => {
    if (path === null) return as === 'picture' ? { code: 'link-outside', values: { href: written } } : null
    const fault = found[as].faults.get(path)
    if (fault !== undefined || as === 'document' || byPath.has(path)) return fault ?? null
    const guess = suggest(page.source.path, written)
    return { code: 'missing-image', values: withNearest({ src: written }, guess) }
  }
  const counts = new Map<PageText, number>()
  const problems = uses.flatMap((use) => {
    const count = counts.get(use.page) ?? 0
    const fault = count < mostProblems ? faultOf(use) : null
    if (fault === null) return []
    counts.set(use.page, count + 1)
    return [problemIn(use.page.source, use.position, fault.code, fault.values)]
  })
  return { pictures: pictures.good, documents: documents.good, problems }
}

function usesOf(page: PageText): readonly Use[] {
  const use = (as: Use['as'], written: string, position: Position): Use => {
    return { page, as, written, path: contentPath(page.source.path, written), position }
  }
  return [
    ...page.body.images.map(({ path, position }) => use('picture', path, position)),
    ...page.body.links.flatMap(({ target, position }) =>
      target.kind === 'file' ? [use('document', target.path, position)] : [],
    ),
  ]
}

async function readEach<Good>(
  assets: readonly AssetFile[],
  read: (asset: AssetFile) => Promise<Good | AssetFault>,
): Promise<{ readonly good: ReadonlyMap<string, Good>; readonly faults: ReadonlyMap<string, AssetFault> }> {
  const [good, faults] = [new Map<string, Good>(), new Map<string, AssetFault>()]
  const results = await mapBounded(assets, 32, read)
  for (const [index, { path }] of assets.entries()) {
    const result = results[index]
    if (result === undefined) continue
    if (isFault(result)) faults.set(path, result)
    else good.set(path, result)
  }
  return { good, faults }
}

function isFault<Good>(result: Good | AssetFault): result is AssetFault {
  return typeof result === 'object' && result !== null && 'code' in result
}

/** A document as it is, unless a browser that opens it would run what stands in it. */
async function readDocument({ path, absolute }: AssetFile): Promise<Document | AssetFault> {
  if (running.test(path)) return { code: 'unsafe-link', values: { href: path } }
  if (/\.svg$/i.test(path)) {
    const picture = await readPicture(path, absolute)
    if ('code' in picture) return picture
  }
  try {
    return { path, absolute, bytes: (await stat(absolute)).size }
  } catch (error) {
    return { code: 'unreadable-file', values: { reason: reasonOf(error) } }
  }
}
