import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandResult, runKakehashi } from '../build-site.ts'

export type SummarisedBuild = CommandResult & {
  /** Turbo's own word on each task of the sites and the search: `malmo#build` and whether it was in the cache. */
  readonly tasks: Readonly<Record<string, 'HIT' | 'MISS'>>
}

type Summary = {
  readonly tasks: readonly {
    readonly taskId: string
    readonly cache: { readonly status: 'HIT' | 'MISS' }
  }[]
}

/** Builds a project with `kakehashi build` and tells what turbo's summaries say of its tasks. */
export async function buildWithSummary(
  projectDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<SummarisedBuild> {
  const summaries = join(projectDir, '.turbo/runs')
  rmSync(summaries, { recursive: true, force: true })
  const result = await runKakehashi(['build'], {
    projectDir,
    environment: { TURBO_RUN_SUMMARY: 'true', ...environment },
  })
  const names = existsSync(summaries) ? readdirSync(summaries) : []
  const tasks = names.flatMap((name) => readSummary(join(summaries, name)).tasks)
  return {
    ...result,
    tasks: Object.fromEntries(
      tasks
        .filter(({ taskId }) => !taskId.endsWith('#transit'))
        .map(({ taskId, cache }) => [taskId.replace(/^@kakehashi\/(?:site-)?/, ''), cache.status] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
}

function readSummary(file: string): Summary {
  return JSON.parse(readFileSync(file, 'utf8'))
}
