import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Picture } from '@kakehashi/content'
import sharp, { type Sharp } from 'sharp'

/** A picture whose left half is red and whose right half is blue; below both it is transparent, or white. */
export function halves(width: number, height: number, ground: 'transparent' | 'white' = 'white'): Sharp {
  const half = Math.floor(width / 2)
  const size = { width, height, channels: 4 } as const
  const part = (colour: string) => ({
    create: { width: half, height: Math.floor(height / 2), channels: 4 as const, background: colour },
  })
  const background = ground === 'white' ? '#fff' : { r: 0, g: 0, b: 0, alpha: 0 }
  return sharp({ create: { ...size, background } }).composite([
    { input: part('#f00'), left: 0, top: 0 },
    { input: part('#00f'), left: half, top: 0 },
  ])
}

/** Writes a picture into a new folder. */
export function pictureFile(
  bytes: Uint8Array,
  name: string,
  size: Pick<Picture, 'type' | 'width' | 'height'>,
): Picture {
  const absolute = join(mkdtempSync(join(tmpdir(), 'kakehashi-pictures-')), name)
  writeFileSync(absolute, bytes)
  return { path: `malmo/${name}`, absolute, ...size }
}
