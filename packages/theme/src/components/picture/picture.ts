import { type Html, html } from '@kakehashi/html'
import { attribute } from '../../markup/attribute.ts'
import { lines } from '../../markup/lines.ts'

/** The same picture in another file type. */
export type PictureSource = {
  /** The media type: `image/avif`. */
  readonly type: string
  /** Addresses with their widths: `/p-400.avif 400w, /p-800.avif 800w`. */
  readonly srcset: string
}

/** The picture that every browser understands. */
export type PictureImage = {
  /** The address. */
  readonly src: string
  /** The same picture in other widths. */
  readonly srcset?: string | undefined
  /** The width in pixels, so that room is kept while it loads. */
  readonly width: number
  /** The height in pixels. */
  readonly height: number
  /** What the picture shows; empty for a decorative one. */
  readonly alt: string
}

export type PictureProps = {
  /** From the best type to the most widely understood. */
  readonly sources: readonly PictureSource[]
  /** The last resort, and the picture's text and size. */
  readonly img: PictureImage
  /** How wide the picture is shown: `(width < 48rem) 100vw, 40rem`. */
  readonly sizes?: string | undefined
  /** Whether it may wait until it is about to come into view. */
  readonly lazy: boolean
}

/** A picture in the types and widths that there are. */
export function renderPicture({ sources, img, sizes, lazy }: PictureProps): Html {
  const lazily = lazy && html` loading="lazy" decoding="async"`
  const ownSizes = img.srcset === undefined ? undefined : sizes
  const image = html`<img src="${img.src}"${attribute('srcset', img.srcset)}${attribute('sizes', ownSizes)} width="${img.width}" height="${img.height}" alt="${img.alt}"${lazily}>`
  if (sources.length === 0) return image
  return lines(
    html`<picture>`,
    sources.map(({ type, srcset }) => {
      return html`<source type="${type}" srcset="${srcset}"${attribute('sizes', sizes)}>`
    }),
    image,
    html`</picture>`,
  )
}
