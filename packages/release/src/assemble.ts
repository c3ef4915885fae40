import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Manifest, writeManifest } from './manifest.ts'

/**
 * Puts a built folder in place of the finished one: copied into an empty folder beside it, described by a manifest,
 * then renamed. Whoever looks sees the old site or the new one, and on a fault the old one stays.
 */
export async function assemble(builtDir: string, distDir: string): Promise<Manifest> {
  const next = `${distDir}.next`
  const last = `${distDir}.last`
  await rm(next, { recursive: true, force: true })
  await mkdir(dirname(next), { recursive: true })
  await cp(builtDir, next, { recursive: true })
  const manifest = await writeManifest(next)
  await rm(last, { recursive: true, force: true })
  await rename(distDir, last).catch(ignoreMissing)
  await rename(next, distDir)
  await rm(last, { recursive: true, force: true })
  return manifest
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
