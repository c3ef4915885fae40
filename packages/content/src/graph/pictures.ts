import { open, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Problem, ProblemCode } from '@kakehashi/problems'
import { imageSize } from 'image-size'

/** A picture of the content folder; width and height in pixels as it is shown, after its EXIF rotation. */
export type Picture = {
  readonly path: string
  readonly absolute: string
  readonly type: 'avif' | 'gif' | 'jpg' | 'png' | 'svg' | 'webp'
  readonly width: number
  readonly height: number
}

/** What is wrong with a picture; the place is where a page shows it. */
export type PictureFault = { readonly code: ProblemCode; readonly values: Problem['values'] }

const types = ['avif', 'gif', 'jpg', 'png', 'svg', 'webp'] as const
const longestSide = 12_000
const largestFile = 32 * 1024 * 1024
const headBytes = 256 * 1024

/** The picture's type and size from its first bytes, never decoded; a fault where it is not what its name says. */
export async function readPicture(path: string, absolute: string): Promise<Picture | PictureFault> {
  const bytes = await readHead(absolute)
  const found = sizeOf(bytes)
  const named = extname(path).slice(1).toLowerCase().replace('jpeg', 'jpg')
  const type = types.find((known) => known === found?.type)
  if (found === null || type === undefined || type !== named)
    return { code: 'image-type', values: { src: path, found: found?.type ?? 'unknown' } }
  const limit = `${longestSide} × ${longestSide}`
  if (found.width > longestSide || found.height > longestSide || (await stat(absolute)).size > largestFile)
    return { code: 'image-too-large', values: { width: found.width, height: found.height, limit } }
  if (type === 'svg') {
    const unsafe = unsafeSvg(bytes.toString('utf8'))
    if (unsafe !== null) return { code: 'unsafe-svg', values: { src: path, found: unsafe } }
  }
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

async function readHead(absolute: string): Promise<Buffer> {
  const file = await open(absolute)
  try {
    const length = extname(absolute).toLowerCase() === '.svg' ? largestFile : headBytes
    const { size } = await file.stat()
    const bytes = Buffer.alloc(Math.min(size, length))
    await file.read(bytes, 0, bytes.length, 0)
    return bytes
  } finally {
    await file.close()
  }
}

const unsafePatterns: readonly RegExp[] = [
  /<\s*(?:\w+:)?(script|foreignObject|iframe|object|embed|audio|video|animate|set)\b/i,
  /\s(on\w+)\s*=/i,
  /(<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet)/i,
  /(?:href|src)\s*=\s*["']?\s*(?!#|["'])(?!data:image\/(?:png|jpe?g|webp|gif);)([^"'\s>]+)/i,
  /(@import|url\(\s*["']?\s*(?!#)[^)]*)/i,
]

/** The first thing in an SVG that runs or loads something, else null. Character references are read as browsers do. */
export function unsafeSvg(text: string): string | null {
  const plain = text
    .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => character(Number.parseInt(code, 10)))
  for (const pattern of unsafePatterns) {
    const match = pattern.exec(plain)
    if (match !== null) return (match[1] ?? match[0]).slice(0, 80)
  }
  return null
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
