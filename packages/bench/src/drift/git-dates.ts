import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DriftScenario } from './drift-scenario.ts'

/**
 * The scenarios, by name, whose source git says to be newer than its translation: both are committed together, then the edit. An
 * edit that was taken back is two commits, as it was.
 */
export async function staleByGitDates(scenarios: readonly DriftScenario[]): Promise<ReadonlySet<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-git-dates-'))
  let day = Date.UTC(2026, 0, 1)
  const git = (...args: readonly string[]) => {
    const date = new Date(day).toISOString()
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '' }
    const options = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0']
    return execFileSync('git', [...options, ...args], { cwd: folder, env, encoding: 'utf8' })
  }
  const commit = () => {
    day += 86_400_000
    git('add', '.')
    git('commit', '--quiet', '--message', 'Edit')
  }
  const fileOf = (index: number, name: string) => join(String(index), `${name}.md`)
  const write = (index: number, name: string, text: string) =>
    writeFile(join(folder, fileOf(index, name)), text)
  try {
    git('init', '--quiet')
    for (const [index, { before, translation }] of scenarios.entries()) {
      await mkdir(join(folder, String(index)))
      await write(index, 'source', before)
      await write(index, 'translation', translation)
    }
    commit()
    for (const [index, { before, after }] of scenarios.entries()) {
      if (before === after) {
        await write(index, 'source', `${before}\n`)
        commit()
      }
      await write(index, 'source', after)
      commit()
    }
    const dateOf = (index: number, name: string) =>
      Number(git('log', '-1', '--format=%ct', '--', fileOf(index, name)))
    const stale = scenarios.filter((_, index) => dateOf(index, 'source') > dateOf(index, 'translation'))
    return new Set(stale.map(({ name }) => name))
  } finally {
    await rm(folder, { recursive: true })
  }
}
