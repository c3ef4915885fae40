import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that is published as it is. */
export type Asset = {
  /** From the output folder: `assets/bro-800.avif`. */
  readonly path: string
  /** Where it lies now. */
  readonly from: string
}

export async function copyAssets(assets: readonly Asset[], outputDir: string): Promise<void> {
  for (const asset of assets) {
    const target = join(outputDir, asset.path)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(asset.from, target)
  }
}
