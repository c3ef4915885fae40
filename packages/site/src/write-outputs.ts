import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tryLink } from '@kakehashi/release'
import type { Output } from './eleventy.ts'

/**
 * Draws files one after the other and writes each below an empty folder: no more than one text is kept at a time. What the last
 * finished site holds as it is drawn becomes a link to that; null where the folder stays, and others may write into it.
 */
export function writeOutputs(outputs: readonly Output[], folder: string, lastSite: string | null): void {
  for (const parent of new Set(outputs.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, parent), { recursive: true })
  for (const { path, render } of outputs) {
    const bytes = Buffer.from(render())
    const file = join(folder, path)
    const last = lastSite === null ? null : join(lastSite, path)
    // never into a link
    if (last === null || !holds(last, bytes) || !tryLink(last, file))
      writeFileSync(file, bytes, { flag: 'wx' })
  }
}

function holds(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes)
  } catch {
    return false
  }
}
