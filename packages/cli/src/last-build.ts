import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { ProjectFolders } from '@kakehashi/site/folders'

/** Names for the state of all that a build reads. */
export type Inputs = {
  /** The folder of content. */
  readonly content: string
  /** The program, the sites' settings and what is installed, and the environment. */
  readonly program: string
}

/** The last build: what it read, and what it said, to be said again where nothing has changed since. */
export type LastBuild = {
  readonly inputs: Inputs
  readonly problems: readonly Problem[]
  /** A line for each site. */
  readonly summary: readonly string[]
}

type Remembered = LastBuild & { readonly outputs: string }

/** A file that is changed so soon after it was looked at, in milliseconds, may look the same. */
const tick = 50

/** What of sites and packages is no source. */
const withoutSources = ['node_modules', 'dist', '.built', '.preview', '.turbo', '.cache']

/**
 * The state of all that a build reads: the files of content, sites and packages by size and times, the installed libraries, the
 * environment. Null where that does not tell whether something changes, as a file is a link or has just changed, and where
 * turbo is asked to run.
 */
export function inputState(project: ProjectFolders, locale: Locale): Inputs | null {
  if (process.env['TURBO_RUN_SUMMARY'] || process.env['TURBO_FORCE']) return null
  const { rootDir, contentDir } = project
  const files = ['package.json', 'package-lock.json', 'turbo.json', 'node_modules/.package-lock.json']
  const hash = createHash('sha256').update(`${process.version} ${locale}\n`)
  for (const [name, value] of Object.entries(process.env).sort())
    if (/^(?:KAKEHASHI|TURBO)_/.test(name)) hash.update(`${name}=${value}\n`)
  const content = folderState(contentDir)
  const states = [
    ...files.map((path) => fileState(join(rootDir, path))),
    ...['sites', 'packages'].map((name) => folderState(join(rootDir, name), withoutSources)),
  ]
  const newest = Math.max(...[content, ...states].map((state) => state?.changed ?? Number.POSITIVE_INFINITY))
  if (content === null || newest > Date.now() - tick) return null
  for (const state of states) hash.update(state?.text ?? '')
  return {
    content: createHash('sha256').update(content.text).digest('hex'),
    program: hash.digest('hex'),
  }
}

/** The last build, where the finished sites are as it left them by the sizes and times of their files; else null. */
export function lastBuild(project: ProjectFolders): LastBuild | null {
  const record = readRecord(project)
  return record !== null && record.outputs === outputState(project) ? record : null
}

/** Remembers a build that has just succeeded. */
export function rememberBuild(project: ProjectFolders, { inputs, problems, summary }: LastBuild): void {
  const outputs = outputState(project)
  if (outputs === null) return
  const record: Remembered = { inputs, outputs, problems, summary }
  writeFileSync(recordFile(project), JSON.stringify(record))
}

function readRecord(project: ProjectFolders): Remembered | null {
  try {
    return JSON.parse(readFileSync(recordFile(project), 'utf8'))
  } catch {
    return null
  }
}

function recordFile({ workDir }: ProjectFolders): string {
  return `${workDir}.json`
}

function outputState({ sites }: ProjectFolders): string | null {
  const hash = createHash('sha256')
  for (const { distDir } of sites) {
    const state = folderState(distDir)
    if (state === null) return null
    hash.update(state.text)
  }
  return hash.digest('hex')
}

/** A line for each file, and when the last of them changed, in milliseconds since 1970. */
type State = { readonly text: string; readonly changed: number }

const nothing: State = { text: 'nothing\n', changed: 0 }

function fileState(file: string): State {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return nothing
  const { size, mtimeMs, ctimeMs, ino } = found
  return { text: `${file} ${size} ${mtimeMs} ${ctimeMs} ${ino}\n`, changed: ctimeMs }
}

/** Of a folder but for those below it with these names; null where a link leads out of it. */
function folderState(folder: string, leftOut: readonly string[] = []): State | null {
  let text = ''
  let changed = 0
  const folders = [folder]
  for (const each of folders) {
    let entries: ReturnType<typeof entriesOf>
    try {
      entries = entriesOf(each)
    } catch {
      return each === folder ? nothing : null
    }
    for (const entry of entries) {
      const path = join(each, entry.name)
      if (entry.isSymbolicLink()) return null
      if (entry.isDirectory()) {
        if (!leftOut.includes(entry.name)) folders.push(path)
        continue
      }
      const state = fileState(path)
      text += state.text
      changed = Math.max(changed, state.changed)
    }
  }
  return { text, changed }
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
}
