import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Picture } from '@kakehashi/content'
import { hashFile } from '../hash-file.ts'
import {
  type Effort,
  type EncodedPicture,
  encodePicture,
  encoderSettings,
  isDecodable,
} from './encode-picture.ts'
import { noteUse } from './last-use.ts'

/** A picture in one type and width, in a file of the cache. */
export type Rendition = Omit<EncodedPicture, 'bytes'> & { readonly file: string; readonly sha256: string }

export type CachedPicture = {
  /** Changes with the picture, the settings and the encoders. */
  readonly key: string
  readonly renditions: readonly Rendition[]
}

/**
 * The renditions of a picture, made once and kept. Several processes may use the folder at the same time: each file
 * comes into being whole, under its final name, and what does not match its checksum is made again.
 * @throws where the picture cannot be decoded.
 */
export async function cachedPicture(
  picture: Picture,
  cacheDir: string,
  effort: Effort,
): Promise<CachedPicture> {
  const key = await keyOf(await hashFile(picture.absolute), picture, effort)
  const renditions = await readIndex(key, cacheDir)
  return renditions === null ? makeRenditions(picture, cacheDir, effort) : { key, renditions }
}

/** Whether a picture can be decoded to its end; for one that can this is tried once. */
export async function isSound(picture: Picture, cacheDir: string): Promise<boolean> {
  if (picture.type === 'svg') return true
  const marker = join(cacheDir, `${await hashFile(picture.absolute)}.sound`)
  const isKnown = await noteUse(marker).then(
    () => true,
    () => false,
  )
  if (isKnown) return true
  if (!(await isDecodable(picture.absolute))) return false
  await mkdir(cacheDir, { recursive: true })
  await writeFile(marker, '')
  return true
}

async function keyOf(hash: string, picture: Picture, effort: Effort): Promise<string> {
  return sha256(`${hash} ${JSON.stringify(await encoderSettings(picture, effort))}`)
}

type Entry = Omit<Rendition, 'file'>

function fileOf(cacheDir: string, key: string, { width, format }: Pick<Entry, 'width' | 'format'>): string {
  return join(cacheDir, `${key}-${width}.${format}`)
}

/** What the index of a picture lists, or null where there is none, or where a file is missing or damaged. */
async function readIndex(key: string, cacheDir: string): Promise<readonly Rendition[] | null> {
  const index = join(cacheDir, `${key}.index`)
  try {
    await noteUse(index)
    const [sum, json = ''] = (await readFile(index, 'utf8')).split('\n')
    if (sha256(json) !== sum) return null
    const entries: readonly Entry[] = JSON.parse(json)
    const renditions = entries.map((entry) => ({ ...entry, file: fileOf(cacheDir, key, entry) }))
    for (const { file, sha256: expected } of renditions) {
      // before it is read, so that nobody removes it as unused in between
      await noteUse(file)
      if ((await hashFile(file)) !== expected) return null
    }
    return renditions
  } catch {
    return null
  }
}

async function makeRenditions(picture: Picture, cacheDir: string, effort: Effort): Promise<CachedPicture> {
  // a copy, since the original may be saved again meanwhile, and libvips remembers files by their names
  const bytes = await readFile(picture.absolute)
  const key = await keyOf(sha256(bytes), picture, effort)
  const copy = join(cacheDir, `${key}.${randomUUID()}`)
  await mkdir(cacheDir, { recursive: true })
  try {
    await writeFile(copy, bytes)
    const encoded = await encodePicture(copy, picture, effort)
    const entries = encoded.map(
      ({ bytes: content, ...entry }): Entry => ({ ...entry, sha256: sha256(content) }),
    )
    for (const rendition of encoded) await writeWhole(fileOf(cacheDir, key, rendition), rendition.bytes)
    const json = JSON.stringify(entries)
    await writeWhole(join(cacheDir, `${key}.index`), `${sha256(json)}\n${json}`)
    return { key, renditions: entries.map((entry) => ({ ...entry, file: fileOf(cacheDir, key, entry) })) }
  } finally {
    await rm(copy, { force: true })
  }
}

/** Writes under another name first, so that nobody ever finds half a file. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}`
  await writeFile(temporary, content)
  await rename(temporary, file)
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
