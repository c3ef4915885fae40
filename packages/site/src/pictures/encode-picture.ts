import { readFile } from 'node:fs/promises'
import Image from '@11ty/eleventy-img'
import type { Picture } from '@kakehashi/content'
import sharp from 'sharp'

/** How hard encoders try: `low` while an editor waits, `high` for what is published. */
export type Effort = 'low' | 'high'

/** A picture in one type and width, as it is published. */
export type EncodedPicture = {
  readonly format: string
  /** The media type: `image/avif`. */
  readonly type: string
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

const widths = [400, 800, 1600]

/** From the best type to the most widely understood. A last resort keeps what its source has: transparency, animation. */
const formats: Readonly<Record<Exclude<Picture['type'], 'svg'>, readonly string[]>> = {
  avif: ['avif', 'webp'],
  gif: ['webp', 'gif'],
  jpg: ['avif', 'webp', 'jpeg'],
  png: ['avif', 'webp', 'png'],
  webp: ['avif', 'webp'],
}

/** AVIF at 3: measured on photos and drawings, no larger than at 5 and three times as fast. */
const encoders = {
  low: { avif: { effort: 0 }, webp: { effort: 0 }, jpeg: {}, png: {} },
  high: { avif: { effort: 3 }, webp: { effort: 6 }, jpeg: { mozjpeg: true }, png: { compressionLevel: 9 } },
}

/** Everything besides the picture that its renditions depend on. */
export function encoderSettings(picture: Picture, effort: Effort): object {
  const { sharp: version, vips } = sharp.versions
  return {
    versions: { sharp: version, vips },
    widths,
    formats,
    encoders: encoders[effort],
    type: picture.type,
  }
}

/**
 * A picture, read from a file that nobody else changes, in each of its types and widths: turned as its EXIF says,
 * without metadata, never enlarged. @throws where it cannot be decoded.
 */
export async function encodePicture(
  file: string,
  { type, width }: Picture,
  effort: Effort,
): Promise<readonly EncodedPicture[]> {
  if (type === 'svg') throw new Error('An SVG picture is published as it is')
  const { avif, webp, jpeg, png } = encoders[effort]
  const largest = Math.min(width, widths.at(-1) ?? width)
  const renditions = await Image(file, {
    formats: formats[type],
    widths: [...widths.filter((smaller) => smaller < largest), largest],
    minimumThreshold: 1,
    // its own cache is the mere existence of a file, whole or not
    useCache: false,
    dryRun: true,
    // by default it turns a picture by a quarter, but leaves one upside down
    fixOrientation: true,
    sharpOptions: { animated: type === 'gif' || type === 'webp' },
    sharpAvifOptions: avif,
    sharpWebpOptions: webp,
    sharpJpegOptions: jpeg,
    sharpPngOptions: png,
  })
  return Promise.all(
    Object.values(renditions)
      .flat()
      .map(async ({ format, sourceType, buffer }) => {
        // the height that eleventy-img gives is rounded down, that of the picture is not
        const { width: across, height, pageHeight } = await sharp(buffer).metadata()
        return { format, type: sourceType, width: across, height: pageHeight ?? height, bytes: buffer }
      }),
  )
}

/** Whether a picture can be decoded to its end. */
export async function isDecodable(file: string): Promise<boolean> {
  try {
    // the bytes, since libvips remembers files by their names
    await sharp(await readFile(file))
      .resize(1)
      .toBuffer()
    return true
  } catch {
    return false
  }
}
