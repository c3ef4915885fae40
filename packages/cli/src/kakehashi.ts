#!/usr/bin/env node
import { Interruption } from './interruption.ts'
import { run } from './run.ts'

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Interruption)) throw error
  // the shell is to see that a signal has ended this, and end what follows
  process.kill(process.pid, error.signal)
}
