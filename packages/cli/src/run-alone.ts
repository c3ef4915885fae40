import { mkdir, rm, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { forgetChildren, orphansEnded } from './orphans.ts'

/**
 * Does work that needs a folder to itself, which is removed afterwards. Where another process has it, or one that such a process
 * has left behind, `onWait` is called, and the work begins when that process has ended. The lock is SQLite's on an empty database beside the folder:
 * unlike a file with a process id, it ends with its holder, however that ends.
 */
export async function runAlone<Result>(
  workDir: string,
  onWait: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const lockFile = `${workDir}.lock`
  await mkdir(dirname(lockFile), { recursive: true })
  // two that begin at the same moment refuse one another: each tries a few times before it says that it waits
  const lock = new DatabaseSync(lockFile, { timeout: 100 })
  try {
    if (!isTaken(lock)) onWait()
    while (!lock.isTransaction && !isTaken(lock)) await setTimeout(100)
    await utimes(lockFile, new Date(), new Date())
    await orphansEnded(workDir, onWait)
    try {
      return await work()
    } finally {
      forgetChildren(workDir)
      await rm(workDir, { recursive: true, force: true })
    }
  } finally {
    lock.close()
  }
}

const busy = 5

/** Whether the lock is ours now. */
function isTaken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return false
    throw error
  }
}
