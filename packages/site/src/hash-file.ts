import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

const known = new Map<string, { readonly state: string; readonly hash: string }>()

/** The SHA-256 of a file in hexadecimal; in a preview, that of an untouched file is not reckoned again. */
export async function hashFile(file: string): Promise<string> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(file, { bigint: true })
  const state = [size, mtimeNs, ctimeNs, ino].join(' ')
  const last = known.get(file)
  if (last?.state === state) return last.hash
  const sum = createHash('sha256')
  for await (const chunk of createReadStream(file)) sum.update(chunk)
  const hash = sum.digest('hex')
  known.set(file, { state, hash })
  return hash
}
