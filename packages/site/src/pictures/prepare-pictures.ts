import { contentPath, type Picture, type Version } from '@kakehashi/content'
import type { Asset } from '../copy-assets.ts'
import { hashFile } from '../hash-file.ts'
import { publishedName } from '../published-name.ts'
import type { SiteContext } from '../render-site.ts'
import type { Effort } from './encode-picture.ts'
import { cachedPicture } from './picture-cache.ts'

/** A picture in one type and width, as pages name it. */
export type PublishedPicture = {
  readonly format: string
  /** The media type: `image/avif`. */
  readonly type: string
  /** Percent-encoded, from the host's root. */
  readonly href: string
  readonly width: number
  readonly height: number
}

export type Pictures = {
  readonly assets: readonly Asset[]
  /** By path in the content folder. */
  readonly published: ReadonlyMap<string, readonly PublishedPicture[]>
}

/** The pictures that a site's pages show, encoded for the web; those that the graph lacks are left out. */
export async function preparePictures(
  { graph, site, project }: SiteContext,
  versions: readonly Version[],
  effort: Effort,
): Promise<Pictures> {
  const assets: Asset[] = []
  const published = new Map<string, readonly PublishedPicture[]>()
  for (const path of picturePaths(versions)) {
    const picture = graph.pictures.get(path)
    if (picture === undefined) continue
    const files =
      picture.type === 'svg'
        ? await drawing(picture)
        : await photograph(picture, project.pictureCacheDir, effort)
    assets.push(...files.map(({ name, from }) => ({ path: `assets/${name}`, from })))
    published.set(
      path,
      files.map(({ name, ...file }) => ({
        ...file,
        href: `${site.basePath}assets/${encodeURIComponent(name)}`,
      })),
    )
  }
  return { assets, published }
}

/** The paths in the content folder of the pictures that pages show, sorted. */
export function picturePaths(versions: readonly Version[]): readonly string[] {
  const paths = versions.flatMap(({ page }) =>
    page.body.images.map((image) => contentPath(page.source.path, image.path) ?? ''),
  )
  return [...new Set(paths)].sort()
}

type PictureFile = Omit<PublishedPicture, 'href'> & { readonly name: string; readonly from: string }

/** An SVG picture is published as it is: the content's check has found nothing in it that runs or loads anything. */
async function drawing({ path, absolute, width, height }: Picture): Promise<readonly PictureFile[]> {
  const name = publishedName(path, await hashFile(absolute), '.svg')
  return [
    {
      format: 'svg',
      type: 'image/svg+xml',
      name,
      from: absolute,
      width: Math.round(width),
      height: Math.round(height),
    },
  ]
}

async function photograph(
  picture: Picture,
  cacheDir: string,
  effort: Effort,
): Promise<readonly PictureFile[]> {
  const { key, renditions } = await cachedPicture(picture, cacheDir, effort)
  return renditions.map(({ format, type, width, height, file }) => {
    const name = publishedName(picture.path, key, `-${width}.${format}`)
    return { format, type, width, height, name, from: file }
  })
}
