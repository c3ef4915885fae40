import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CommandResult, runKakehashi } from '../build-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const page = (title: string, text: string) =>
  `---\ntitle: ${title}\ndescription: Om ${title}.\n---\n${text}\n`

const content = {
  'malmo/index.sv.md': page('Start', 'Läs om [avtalet](avtal.md).'),
  'malmo/avtal.sv.md': page('Avtalet', 'Hej.'),
  'association/index.sv.md': page('Hem', 'Hej.'),
}

const [contentDir, out, last] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
const built = { KAKEHASHI_CONTENT: contentDir, KAKEHASHI_OUT: out }

function kakehashi(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandResult> {
  return runKakehashi(args, { environment: { ...built, GITHUB_ACTIONS: '', ...environment } })
}

test('sites that were built can be published until something is wrong with them', async () => {
  const early = await kakehashi(['verify', '--locale', 'en'])
  expect([early.exitCode, early.stderr]).toEqual([2, expect.stringContaining('Run npm run build first')])

  writeFiles(contentDir, content)
  expect((await kakehashi(['build'])).exitCode).toBe(0)
  const good = await kakehashi(['verify', '--locale', 'en'])
  expect([good.exitCode, good.stdout, good.stderr]).toEqual([
    0,
    '',
    'Verifying association, malmo …\n0 faults in what was built\n',
  ])

  cpSync(out, last, { recursive: true })
  rmSync(join(contentDir, 'malmo/avtal.sv.md'))
  writeFiles(contentDir, { 'malmo/index.sv.md': page('Start', 'Hej.') })
  expect((await kakehashi(['build'])).exitCode).toBe(0)
  expect((await kakehashi(['verify'])).exitCode).toBe(0)
  const lost = await kakehashi(['verify', '--last', last, '--json'])
  expect(lost.exitCode).toBe(1)
  expect(JSON.parse(lost.stdout)).toContainEqual({
    code: 'lost',
    file: 'malmo/avtal/index.html',
    message: expect.stringContaining('redirects.yaml'),
  })

  writeFileSync(join(out, 'malmo/index.html'), '<p>')
  const damaged = await kakehashi(['verify', '--locale', 'en'], { GITHUB_ACTIONS: 'true' })
  expect(damaged.exitCode).toBe(1)
  expect(damaged.stderr).toMatch(/^manifest\n {2}malmo\/index\.html: /m)
  expect(damaged.stderr).toMatch(/\d+ faults in what was built\n$/)
  expect(damaged.stdout).toMatch(/^::error title=manifest::malmo\/index\.html: /m)
}, 120_000)

test('where the last release is looked for there is to be one', async () => {
  writeFiles(contentDir, content)
  expect((await kakehashi(['build'])).exitCode).toBe(0)
  const { exitCode, stderr } = await kakehashi(['verify', '--locale', 'en', '--last', temporaryFolder()])
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('There is no release in')])
}, 60_000)

test('a preview may be published where it is meant to be one, and nowhere else', async () => {
  writeFiles(contentDir, content)
  const origin = { KAKEHASHI_ORIGIN_MALMO: 'https://preview.example' }
  expect((await kakehashi(['build'], origin)).exitCode).toBe(0)
  expect((await kakehashi(['verify'], origin)).exitCode).toBe(0)
  const { exitCode, stderr } = await kakehashi(['verify'])
  expect([exitCode, stderr]).toEqual([
    1,
    expect.stringContaining('malmo/release.json: the site is a preview'),
  ])
}, 60_000)
