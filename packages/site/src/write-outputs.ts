import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Output } from './eleventy.ts'

/** Draws files one after the other and writes each below a folder: no more than one text is kept at a time. */
export function writeOutputs(outputs: readonly Output[], folder: string): void {
  for (const { path, render } of outputs) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, render())
  }
}
