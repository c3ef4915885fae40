import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const aside = join(import.meta.dirname, '../../../../.cache/bench-build/aside')

/**
 * Takes away what an earlier run made, without removing it yet: some file systems (ext4 without a journal) take many times as long
 * for a new file while thousands have just been removed, and what is measured next would pay for that.
 */
export function moveAside(path: string): void {
  if (!existsSync(path)) return
  mkdirSync(aside, { recursive: true })
  renameSync(path, join(mkdtempSync(`${aside}/`), 'it'))
}

/**
 * Removes what was taken away, and has the disk write that down where there is a `sync`: until then it counts as removed just now for
 * minutes.
 */
export function removeAside(): void {
  rmSync(aside, { recursive: true, force: true })
  spawnSync('sync')
}
