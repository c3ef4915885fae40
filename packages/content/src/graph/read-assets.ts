import { stat } from 'node:fs/promises'
import type { Problem } from '@kakehashi/problems'
import { nearest } from '../nearest.ts'
import type { Page } from '../page.ts'
import type { AssetFile } from '../read/read-content.ts'
import type { Document } from './graph.ts'
import { contentPath } from './link-path.ts'
import { type Picture, readPicture } from './pictures.ts'
import { problemIn } from './problem-at.ts'

/** The pictures and documents that the pages use, each read once; those that are missing or unfit are problems. */
export async function readAssets(
  pages: readonly Page[],
  assets: readonly AssetFile[],
): Promise<{
  readonly pictures: ReadonlyMap<string, Picture>
  readonly documents: ReadonlyMap<string, Document>
  readonly problems: readonly Problem[]
}> {
  const byPath = new Map(assets.map((asset) => [asset.path, asset]))
  const read = new Map<string, Awaited<ReturnType<typeof readPicture>>>()
  const documents = new Map<string, Document>()
  const problems: Problem[] = []
  for (const page of pages) {
    for (const image of page.body.images) {
      const path = contentPath(page.source.path, image.path)
      if (path === null) {
        problems.push(problemIn(page.source, image.position, 'link-outside', { href: image.path }))
        continue
      }
      const asset = byPath.get(path)
      if (asset === undefined) {
        const guess = nearest(image.path, assets.map((other) => relativePath(page.source.path, other.path)))
        const values = { src: image.path, ...(guess !== null && { nearest: guess, variant: 'nearest' }) }
        problems.push(problemIn(page.source, image.position, 'missing-image', values))
        continue
      }
      const found = read.get(path) ?? (await readPicture(path, asset.absolute))
      read.set(path, found)
      if ('code' in found)
        problems.push(problemIn(page.source, image.position, found.code, { src: image.path, ...found.values }))
    }
    for (const { target } of page.body.links) {
      const path = target.kind === 'file' ? contentPath(page.source.path, target.path) : null
      const asset = path === null ? undefined : byPath.get(path)
      if (asset === undefined || documents.has(asset.path)) continue
      documents.set(asset.path, { ...asset, bytes: (await stat(asset.absolute)).size })
    }
  }
  const pictures = new Map<string, Picture>()
  for (const [path, picture] of read) if ('width' in picture) pictures.set(path, picture)
  return { pictures, documents, problems }
}

function relativePath(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  return to.startsWith(folder) ? to.slice(folder.length) : to
}
