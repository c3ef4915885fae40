import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import Image from '@11ty/eleventy-img'
import { contentPath, type Picture, type Version } from '@kakehashi/content'
import type { Html } from '@kakehashi/html'
import { renderPicture } from '@kakehashi/theme'
import type { Asset } from './copy-assets.ts'
import type { SiteContext } from './render-site.ts'

/** How hard encoders try: `low` while an editor waits, `high` for what is published. */
export type Effort = 'low' | 'high'

type Rendition = {
  readonly format: string
  readonly url: string
  readonly width: number
  readonly height: number
  readonly outputPath: string
  readonly sourceType: string
}

const widths = [400, 800, 1600]
const sizes = '(width < 48rem) 100vw, 40rem'

/**
 * The pictures that a site's pages show, in AVIF, WebP and JPEG (or PNG) at several widths, without metadata.
 * They are made once and kept in `.cache/pictures`, named by content, settings and effort.
 */
export async function preparePictures(
  { graph, site, project, effort }: SiteContext & { readonly effort: Effort },
  versions: readonly Version[],
): Promise<{ readonly assets: readonly Asset[]; readonly render: (path: string, alt: string, block: boolean) => Html }> {
  const cacheDir = join(project.rootDir, '.cache', 'pictures', effort)
  const used = new Set(
    versions.flatMap(({ page }) => page.body.images.map((image) => contentPath(page.source.path, image.path) ?? '')),
  )
  const prepared = new Map<string, readonly Rendition[]>()
  for (const path of [...used].sort()) {
    const picture = graph.pictures.get(path)
    if (picture !== undefined) prepared.set(path, await renditions(picture, cacheDir, effort, `${site.basePath}assets/`))
  }
  const assets = [...prepared.values()].flat().map(({ url, outputPath }) => ({ path: url.slice(site.basePath.length), from: outputPath }))
  const render = (path: string, alt: string, block: boolean) => draw(prepared.get(path) ?? [], alt, block)
  return { assets, render }
}

async function renditions(picture: Picture, cacheDir: string, effort: Effort, urlPath: string): Promise<readonly Rendition[]> {
  const bytes = await readFile(picture.absolute)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const name = basename(picture.path, extname(picture.path))
  if (picture.type === 'svg' || picture.type === 'gif') {
    const file = `${name}.${hash}.${picture.type}`
    const { width, height } = picture
    return [{ format: picture.type, url: urlPath + file, width, height, outputPath: picture.absolute, sourceType: '' }]
  }
  const metadata: Record<string, readonly Rendition[]> = await Image(picture.absolute, {
    formats: ['avif', 'webp', picture.type === 'png' ? 'png' : 'jpeg'],
    widths: [...widths.filter((width) => width < picture.width), Math.min(picture.width, widths.at(-1) ?? picture.width)],
    outputDir: cacheDir,
    urlPath,
    filenameFormat: (_id: string, _src: string, width: number, format: string) => `${name}.${hash}-${width}.${format}`,
    sharpAvifOptions: { effort: effort === 'low' ? 0 : 5 },
    sharpWebpOptions: { effort: effort === 'low' ? 0 : 5 },
    useCache: false,
  })
  return Object.values(metadata).flat()
}

function draw(all: readonly Rendition[], alt: string, block: boolean): Html {
  const byFormat = [...Map.groupBy(all, (rendition) => rendition.format).values()]
  const last = byFormat.pop() ?? []
  const img = last.at(-1)
  if (img === undefined) throw new Error('A picture was not prepared')
  const srcset = (list: readonly Rendition[]) => list.map(({ url, width }) => `${encodeURI(url)} ${width}w`).join(', ')
  return renderPicture({
    sources: byFormat.map((list) => ({ type: list[0]?.sourceType ?? '', srcset: srcset(list) })),
    img: {
      src: encodeURI(img.url),
      srcset: last.length > 1 ? srcset(last) : undefined,
      width: img.width,
      height: img.height,
      alt,
    },
    sizes,
    lazy: block,
  })
}
