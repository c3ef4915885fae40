import { copyFile, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that is published as it is. */
export type Asset = {
  /** From the output folder, with a hash of its bytes: `assets/bro.0a1b2c3d4e-800.avif`. */
  readonly path: string
  /** Where it lies now. */
  readonly from: string
}

/** Copies what is not there yet, which its path and size tell. */
export async function copyAssets(assets: readonly Asset[], outputDir: string): Promise<void> {
  for (const { path, from } of assets) {
    const target = join(outputDir, path)
    if ((await sizeOf(target)) === (await sizeOf(from))) continue
    await mkdir(dirname(target), { recursive: true })
    await copyFile(from, target)
  }
}

/** The bytes of a file, −1 where there is none. */
async function sizeOf(file: string): Promise<number> {
  const found = await stat(file, { throwIfNoEntry: false })
  return found?.size ?? -1
}
