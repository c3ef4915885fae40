import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** How long is waited for what may be other programs under old numbers, in milliseconds. */
const longest = 20_000

/** Notes a program that works in a folder, in case whoever has started it is killed and it goes on. */
export function noteChild(workDir: string, pid: number | undefined): void {
  if (pid !== undefined) appendFileSync(noteFile(workDir), `${pid}\n`)
}

/** Waits until the programs have ended that an earlier run left behind; `onWait` is called once where there are any. */
export async function orphansEnded(workDir: string, onWait: () => void): Promise<void> {
  const orphans = noted(workDir)
  if (orphans.some(isRunning)) onWait()
  for (const begun = Date.now(); orphans.some(isRunning) && Date.now() - begun < longest; )
    await setTimeout(50)
  forgetChildren(workDir)
}

/** All have ended. */
export function forgetChildren(workDir: string): void {
  rmSync(noteFile(workDir), { force: true })
}

function noteFile(workDir: string): string {
  return `${workDir}.children`
}

function noted(workDir: string): readonly number[] {
  try {
    return readFileSync(noteFile(workDir), 'utf8')
      .split('\n')
      .map(Number)
      .filter((pid) => pid > 0)
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
