import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { i18n } from '@kakehashi/i18n'
import { association, malmo } from '../content.fixture.ts'
import { type ContentOptions, type LoadedFiles, loadFiles } from '../load-content.ts'
import { completeEdit } from './complete-edit.ts'
import type { Plan } from './plan.ts'
import { writeEdit } from './write-edit.ts'

export type Texts = Readonly<Record<string, string>>

/** A content folder on disk that edits are carried out in one after the other, until the end of the test. */
export async function editable(texts: Texts) {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-content-'))
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const options: ContentOptions = {
    contentDir: folder,
    projectDir: folder,
    sites: [association, malmo],
    i18n,
    today: '2026-11-26',
  }
  return {
    load: () => loadFiles(options),
    /** What became of a plan: the codes of the problems that it would make, or why it cannot be. */
    carryOut: async (plan: (loaded: LoadedFiles) => Plan): Promise<string> => {
      const loaded = await loadFiles(options)
      const planned = plan(loaded)
      if (planned.kind === 'impossible') return `${planned.reason} ${planned.name}`
      if (planned.kind === 'linked')
        return planned.references.map(({ source, position }) => `${source.path}:${position.line}`).join(' ')
      const complete = await completeEdit(options, loaded, planned.edit, planned.relocation)
      if (complete.kind === 'refused')
        return complete.problems.map(({ code, place }) => `${place.file} ${code}`).join(', ')
      await writeEdit(folder, complete.edit)
      return 'done'
    },
    texts: async (): Promise<Texts> => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
      const read = files
        .sort()
        .map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')])
      return Object.fromEntries(await Promise.all(read))
    },
    remove: () => rm(folder, { recursive: true }),
  }
}
