import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'

/** One line for each file that stands in one folder only or differs in a byte; none when they are the same. */
export function compareFolders(before: string, after: string): readonly string[] {
  const [left, right] = [new Set(listFiles(before)), new Set(listFiles(after))]
  return [...left.union(right)].sort().flatMap((path) => {
    if (!right.has(path)) return `${path}: only in ${before}`
    if (!left.has(path)) return `${path}: only in ${after}`
    return difference(path, readFileSync(join(before, path)), readFileSync(join(after, path)))
  })
}

function difference(path: string, before: Buffer, after: Buffer): string[] {
  if (before.equals(after)) return []
  const at = firstDifference(before, after)
  const line = before.subarray(0, at).toString('latin1').split('\n').length
  return [`${path}: ${before.length} → ${after.length} bytes, first at byte ${at} (line ${line})`]
}

function firstDifference(before: Buffer, after: Buffer): number {
  const length = Math.min(before.length, after.length)
  for (let index = 0; index < length; index++) if (before[index] !== after[index]) return index
  return length
}
