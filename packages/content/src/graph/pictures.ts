import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Problem, ProblemCode } from '@kakehashi/problems'
import { imageSize } from 'image-size'
import { reasonOf } from '../read/disk.ts'
import { drawingFault } from './drawing-fault.ts'
import { isCutOff, tailBytes } from './is-cut-off.ts'

/** A picture of the content folder; width and height in pixels as it is shown, after its EXIF rotation. */
export type Picture = {
  readonly path: string
  readonly absolute: string
  readonly type: 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'webp'
  readonly width: number
  readonly height: number
}

/** What is wrong with a picture or document; the place is where a page uses it. */
export type AssetFault = { readonly code: ProblemCode; readonly values: Problem['values'] }

const types = ['avif', 'gif', 'jpg', 'png', 'svg', 'webp'] as const
const longestSide = 12_000
const largestFile = 32 * 1024 * 1024
const headBytes = 256 * 1024

/**
 * The picture's type and size from its first bytes, never decoded; a fault where it is not what its name says. It never
 * rejects.
 */
export async function readPicture(path: string, absolute: string): Promise<Picture | AssetFault> {
  try {
    const { head, tail, size } = await readEnds(absolute)
    if (size > largestFile)
      return { code: 'file-too-large', values: { src: path, size, limit: largestFile, variant: 'picture' } }
    const picture = pictureOf(path, absolute, head)
    const isWhole = 'code' in picture || !isCutOff(picture.type, head, tail, size)
    return isWhole ? picture : { code: 'damaged-image', values: { src: path } }
  } catch (error) {
    return { code: 'unreadable-file', values: { reason: reasonOf(error) } }
  }
}

function pictureOf(path: string, absolute: string, bytes: Buffer): Picture | AssetFault {
  const named = extname(path).slice(1).toLowerCase().replace('jpeg', 'jpg')
  const type = types.find((known) => known === named)
  const found = sizeOf(bytes)
  const isDrawing = type === 'svg' && (found === null || found.type === 'svg')
  const unfit = isDrawing ? drawingFault(path, bytes) : null
  if (unfit !== null) return unfit
  if (type === undefined || (found === null && !isDrawing))
    return { code: 'image-type', values: { src: path, variant: 'unknown' } }
  if (found !== null && found.type !== type)
    return { code: 'image-type', values: { src: path, found: found.type ?? '' } }
  if (found === null || !(found.width > 0 && found.height > 0))
    return { code: 'image-type', values: { src: path, variant: 'size' } }
  const limit = `${longestSide} × ${longestSide}`
  if (found.width > longestSide || found.height > longestSide)
    return { code: 'image-too-large', values: { width: found.width, height: found.height, limit } }
  const turned = (found.orientation ?? 1) >= 5
  const [width, height] = turned ? [found.height, found.width] : [found.width, found.height]
  return { path, absolute, type, width, height }
}

function sizeOf(bytes: Buffer): ReturnType<typeof imageSize> | null {
  try {
    return imageSize(bytes)
  } catch {
    return null
  }
}

/** The first and the last bytes; the whole file where it is an SVG, or where what cameras and programs note comes before the size. */
async function readEnds(
  absolute: string,
): Promise<{ readonly head: Buffer; readonly tail: Buffer; readonly size: number }> {
  const file = await open(absolute)
  try {
    const { size } = await file.stat()
    const read = async (length: number, from = 0) => {
      const bytes = Buffer.alloc(Math.min(size - from, length))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from)
      return bytes.subarray(0, bytesRead)
    }
    const head = await read(extname(absolute).toLowerCase() === '.svg' ? largestFile : headBytes)
    const isEnough = head.length === size || size > largestFile || sizeOf(head) !== null
    const tail = await read(tailBytes, Math.max(0, size - tailBytes))
    return { head: isEnough ? head : await read(largestFile), tail, size }
  } finally {
    await file.close()
  }
}
