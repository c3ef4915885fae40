import { type Problem, problem } from '@kakehashi/problems'
import type { SourceFile } from '../page.ts'
import { decodeText, maxBytes } from './decode-text.ts'
import { type Disk, reasonOf } from './disk.ts'
import type { Place } from './walk-folder.ts'

/** Reads one file, which problems call `file`. */
export type SourceReader = (place: Place, file: string, disk: Disk) => Promise<ReadSource>

/** The text of one file, null where it cannot be read as text, and what is wrong with it. */
export type ReadSource = { readonly source: SourceFile | null; readonly problems: readonly Problem[] }

/** The text of one file; `source` is null where it cannot be read as text. It waits for no pipe and reads no device. */
export async function readSource(place: Place, file: string, disk: Disk): Promise<ReadSource> {
  const refused = (code: Problem['code'], values: Problem['values']) => ({
    source: null,
    problems: [problem(code, { file, line: 1, column: 1 }, values)],
  })
  try {
    const found = await disk.read(place.real, maxBytes)
    if (found.kind === 'too-large') return refused('file-too-large', { size: found.size, limit: maxBytes })
    if (found.kind === 'not-a-file') return refused('unreadable-file', { reason: 'not a regular file' })
    const { text, problems } = decodeText(found.bytes, file)
    const source = text === null ? null : { file, path: place.path, absolute: place.absolute, text }
    return { source, problems }
  } catch (error) {
    return refused('unreadable-file', { reason: reasonOf(error) })
  }
}
