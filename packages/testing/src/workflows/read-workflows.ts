import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The project's folder. */
export const root = join(import.meta.dirname, '../../../..')

type Step = {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** A job of GitHub's. */
export type Job = {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly environment?: string
  readonly env?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

export type Workflow = {
  readonly file: string
  readonly text: string
  readonly on: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** GitHub's workflows, sorted by file name. */
export const workflows: readonly Workflow[] = globSync('.github/workflows/*.yml', { cwd: root })
  .sort()
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return { ...parse(text), file: file.replaceAll('\\', '/'), text }
  })

export const setUp: { readonly runs: { readonly steps: readonly Step[] } } = parse(
  readFileSync(join(root, '.github/actions/setup/action.yml'), 'utf8'),
)

type GitlabJob = { readonly script?: readonly string[]; readonly before_script?: readonly string[] }

const gitlab: Readonly<Record<string, GitlabJob>> = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8'))

/** What each job runs, by its name, a line each; what every job does before is under `set up`. */
export type Scripts = ReadonlyMap<string, readonly string[]>

export const githubScripts: Scripts = new Map([
  ['set up', linesOf(setUp.runs.steps)],
  ...workflows.flatMap(({ jobs }) =>
    Object.entries(jobs).map(([name, { steps }]) => [name, linesOf(steps)] as const),
  ),
])

export const gitlabScripts: Scripts = new Map(
  Object.entries(gitlab).flatMap(([name, { script, before_script }]) => {
    if (name === 'default') return [['set up', before_script ?? []] as const]
    return script === undefined ? [] : [[name, script] as const]
  }),
)

function linesOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ run }) => run?.trim().split('\n') ?? [])
}
