import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []

/** A new empty folder by its real path; it is removed after the test file, or when the process ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kakehashi-')))
  made.push(folder)
  return folder
}

function removeAll(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

// Vitest ends its workers without an exit event, and cannot be imported outside of a test run.
const { VITEST } = process.env
if (VITEST === undefined) process.once('exit', removeAll)
else (await import('vitest')).afterAll(removeAll)
