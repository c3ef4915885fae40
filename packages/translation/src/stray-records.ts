import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Graph, type Page, recordPath } from '@kakehashi/content'
import { type Problem, problem } from '@kakehashi/problems'
import { foldText } from './fold-text.ts'
import { readRecord, type TranslationRecord } from './record.ts'
import { similarity } from './similarity.ts'
import { type RecordedUnit, textUnits } from './text-unit.ts'

/** A record with no translation beside it: its page was moved, renamed or removed by hand. */
export type StrayRecord = {
  /** As problems name it. */
  readonly file: string
  /** The language that its name says. */
  readonly locale: string
  /** Null where it cannot be read. */
  readonly record: TranslationRecord | null
}

/** A translation without a record, and its source. */
export type Unrecorded = { readonly translation: Page; readonly source: Page }

/** Of the blocks of both, this share must be the same; two different pages of the real sites have 0.44 at most. */
const likeness = 0.6

/** All records of the content folder that have no translation beside them, sorted. */
export async function strayRecords({ nodes, sites }: Graph): Promise<readonly StrayRecord[]> {
  const source = nodes.values().next().value?.source.source
  if (source === undefined) return []
  const contentDir = resolve(source.absolute, ...source.path.split('/').map(() => '..'))
  const folder = source.file.slice(0, -source.path.length)
  const strays: StrayRecord[] = []
  for (const site of sites.keys()) {
    const files = new Set(await filesBelow(join(contentDir, site)))
    for (const path of [...files].sort()) {
      const locale = /\.([^./]+)\.translation\.json$/.exec(path)?.[1]
      if (locale === undefined || files.has(path.replace(/\.translation\.json$/, '.md'))) continue
      const record = readRecord(await readFile(join(contentDir, site, path), 'utf8'))
      strays.push({ file: `${folder}${site}/${path}`, locale, record })
    }
  }
  return strays
}

/**
 * The records of translations that have none beside them, by the translation's file: those whose source is much like what a
 * stray record was made from. Every stray record is told of, with the translation that it belongs to where there is one.
 */
export function findOwners(
  strays: readonly StrayRecord[],
  unrecorded: readonly Unrecorded[],
): { readonly records: ReadonlyMap<string, TranslationRecord>; readonly problems: readonly Problem[] } {
  const likely = strays.flatMap((stray) => unrecorded.flatMap((page) => pairOf(stray, page)))
  const records = new Map<string, TranslationRecord>()
  const owners = new Map<StrayRecord, string>()
  for (const { stray, record, file } of likely.sort((a, b) => b.alike - a.alike)) {
    if (owners.has(stray) || records.has(file)) continue
    records.set(file, record)
    owners.set(stray, file)
  }
  const problems = strays.map((stray) => {
    const [place, owner] = [{ file: stray.file, line: 1, column: 1 }, owners.get(stray)]
    if (owner === undefined) return problem('stray-record', place)
    return problem('stray-record', place, { owner, name: recordPath(owner), variant: 'moved' })
  })
  return { records, problems }
}

function pairOf(stray: StrayRecord, { translation, source }: Unrecorded) {
  const { record, locale } = stray
  if (record === null || locale !== translation.locale || record.source !== source.locale) return []
  const alike = similarity(blocksIn(record.units), blocksIn(textUnits(source)))
  return alike < likeness ? [] : [{ stray, record, file: translation.source.file, alike }]
}

function blocksIn(units: readonly RecordedUnit[]): readonly string[] {
  return units.map(({ kind, text }) => `${kind} ${foldText(text)}`)
}

/** With slashes, from the folder; none where it cannot be read. Dot files and what lies below dot folders are left out. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    const files = await readdir(folder, { recursive: true })
    return files.map((path) => path.replaceAll('\\', '/')).filter((path) => !/(?:^|\/)\./.test(path))
  } catch {
    return []
  }
}
