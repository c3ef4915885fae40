import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

type Changes = {
  readonly pages: readonly {
    readonly page: string
    readonly change: string
    readonly from: string | null
    readonly title: string
    readonly languages: readonly { readonly locale: string; readonly change: string; readonly url: string }[]
  }[]
  readonly stale: readonly {
    readonly file: string
    readonly state: string
    readonly blocks: readonly { readonly before: string | null; readonly after: string | null }[]
  }[]
  readonly files: readonly { readonly file: string; readonly change: string }[]
}

const agreement = (year: number) => `---
title: Avtalet
---

Avtalet gäller sedan ${year}.

Företag i Malmö säljer till Japan.
`
const content = {
  'malmo/index.sv.md': '---\ntitle: Start\n---\n\nVälkommen.\n',
  'malmo/avtal.sv.md': agreement(2019),
  'malmo/avtal.en.md':
    '---\ntitle: The agreement\n---\n\nThe agreement has applied since 2019.\n\nCompanies in Malmö sell to Japan.\n',
  'malmo/hub.sv.md': '---\ntitle: Hubben\n---\n\nEn mötesplats.\n',
  'malmo/hub.ja.md': '---\ntitle: ハブ\n---\n\n出会いの場です。\n',
  'malmo/gammal.sv.md': '---\ntitle: Gammal\n---\n\nSnart borta.\n',
  'malmo/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

async function run(folder: string, args: readonly string[], environment: Record<string, string> = {}) {
  return runKakehashi(args, { environment: { KAKEHASHI_CONTENT: folder, ...environment } })
}

/** A recorded content folder, and a copy of it as it was before anything is changed. */
async function twoStates(): Promise<{ readonly folder: string; readonly earlier: string }> {
  const folder = temporaryFolder()
  writeFiles(folder, content)
  const { exitCode } = await run(folder, ['done', 'malmo/avtal.en.md', 'malmo/hub.ja.md'])
  expect(exitCode).toBe(0)
  const earlier = temporaryFolder()
  cpSync(folder, earlier, { recursive: true })
  return { folder, earlier }
}

async function changesOf(folder: string, since: string, environment: Record<string, string> = {}) {
  const { exitCode, stdout, stderr } = await run(folder, ['changes', '--since', since, '--json'], environment)
  expect([exitCode, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Changes
}

function summary({ pages }: Changes): readonly string[] {
  return pages.map(({ page, change, from, languages }) => {
    const shown = languages.map(({ locale, change, url }) => `${locale} ${change} ${url}`)
    return `${change} ${page}${from === null ? '' : ` from ${from}`}: ${shown.join(', ')}`
  })
}

const malmo = 'https://malmo.se/samarbete-med-japan'

test('pages that were added, changed, moved and removed are told apart, with where to read them', async () => {
  const { folder, earlier } = await twoStates()
  expect(summary(await changesOf(folder, earlier))).toEqual([])
  await run(folder, ['move', 'malmo/hub', 'malmo/motesplats'])
  await run(folder, ['move', 'malmo/avtal', '--slug', 'en=agreement'])
  await run(folder, ['remove', 'malmo/gammal', '--redirect-to', 'malmo/index', '--yes'])
  writeFiles(folder, { 'malmo/ny.sv.md': '---\ntitle: Ny\n---\n\nNy.\n' })
  writeFiles(folder, { 'malmo/utkast.sv.md': '---\ntitle: Utkast\ndraft: true\n---\n\nUtkast.\n' })
  writeFiles(folder, { 'malmo/index.sv.md': '---\ntitle: Start\n---\n\nVälkommen hit.\n' })
  writeFiles(folder, { 'malmo/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" />' })
  const changes = await changesOf(folder, earlier)
  expect(summary(changes)).toEqual([
    `changed malmo/: sv changed ${malmo}/`,
    `moved malmo/avtal: en moved ${malmo}/en/agreement/`,
    'removed malmo/gammal: sv removed null',
    `moved malmo/motesplats from malmo/hub: sv moved ${malmo}/motesplats/, ja moved ${malmo}/ja/motesplats/`,
    `added malmo/ny: sv added ${malmo}/ny/`,
    'added malmo/utkast: sv added null',
  ])
  expect(changes.stale).toEqual([])
  expect(changes.files).toContainEqual({ file: 'malmo/drawing.svg', change: 'changed' })
})

test('addresses are those of the preview', async () => {
  const { folder, earlier } = await twoStates()
  writeFiles(folder, { 'malmo/index.sv.md': '---\ntitle: Start\n---\n\nHej.\n' })
  const preview = { KAKEHASHI_ORIGIN_MALMO: 'https://preview.example.org' }
  expect(summary(await changesOf(folder, earlier, preview))).toEqual([
    'changed malmo/: sv changed https://preview.example.org/samarbete-med-japan/',
  ])
})

test('a translation is told with the blocks that this change made stale, and no others', async () => {
  const { folder, earlier } = await twoStates()
  writeFiles(folder, { 'malmo/avtal.sv.md': agreement(2020) })
  writeFiles(earlier, { 'malmo/avtal.sv.md': agreement(2020) })
  expect((await changesOf(folder, earlier)).stale).toEqual([])
  const path = join(folder, 'malmo/avtal.sv.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('säljer till', 'säljer mycket till'))
  const [found, ...others] = (await changesOf(folder, earlier)).stale
  expect(others).toEqual([])
  expect(found).toMatchObject({
    state: 'stale',
    blocks: [
      { before: 'Företag i Malmö säljer till Japan.', after: 'Företag i Malmö säljer mycket till Japan.' },
    ],
  })
})

test('a moved page keeps what its translation had to catch up with before', async () => {
  const { folder, earlier } = await twoStates()
  for (const state of [folder, earlier]) writeFiles(state, { 'malmo/avtal.sv.md': agreement(2020) })
  await run(folder, ['move', 'malmo/avtal', 'malmo/epa'])
  expect((await changesOf(folder, earlier)).stale).toEqual([])
  rmSync(join(folder, 'malmo/epa.sv.md'))
  expect((await changesOf(folder, earlier)).stale).toMatchObject([{ state: 'orphaned', blocks: [] }])
})

test('for people it is markdown in their language, in which texts of the content mean nothing and call nobody', async () => {
  const { folder, earlier } = await twoStates()
  writeFiles(folder, { 'malmo/avtal.sv.md': agreement(2020) })
  writeFiles(folder, { 'malmo/ny.sv.md': '---\ntitle: "Ny | <b>*sida*</b> @malmo"\n---\n\nNy.\n' })
  const { stdout } = await run(folder, ['changes', '--since', earlier, '--locale', 'sv'])
  expect(stdout.replaceAll(folder, 'content').replaceAll('\u2060', '⁺')).toMatchInlineSnapshot(`
    "### Ändrade sidor (2)

    | Sida | Ändring | Språk |
    | --- | --- | --- |
    | Avtalet \`malmo/avtal\` | ändrad | [Svenska](<https://malmo.se/samarbete-med-japan/avtal/>) |
    | Ny \\| \\<b\\>\\*sida\\*\\</b\\> @⁺malmo \`malmo/ny\` | ny | [Svenska](<https://malmo.se/samarbete-med-japan/ny/>) |

    ### Översättningar som nu ligger efter (1)

    - Avtalet, English: äldre än källan
      - \`content/malmo/avtal.en.md:5\` ändrad: Avtalet gäller sedan <del>2019</del><ins>2020</ins>.
    "
  `)
  const english = await run(folder, ['changes', '--since', folder])
  expect(english.stdout).toBe('Nothing has changed in the content.\n')
})

test('a commit of git serves as well as a folder, and what is staged stays staged', async () => {
  const { folder: earlier } = await twoStates()
  const root = temporaryFolder()
  const folder = join(root, 'content')
  cpSync(earlier, folder, { recursive: true })
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      encoding: 'utf8',
    })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'One')
  writeFiles(folder, { 'malmo/index.sv.md': '---\ntitle: Start\n---\n\nHej.\n' })
  git('add', '.')
  const status = git('status', '--porcelain')
  expect(summary(await changesOf(folder, 'HEAD'))).toEqual([`changed malmo/: sv changed ${malmo}/`])
  expect(git('status', '--porcelain')).toBe(status)
  git('commit', '--quiet', '--message', 'Two')
  expect(summary(await changesOf(folder, 'HEAD'))).toEqual([])
  expect(summary(await changesOf(folder, 'HEAD^1'))).toEqual([`changed malmo/: sv changed ${malmo}/`])
})

test('a state that is not there, and one that looks like an option, is wrong use', async () => {
  const { folder } = await twoStates()
  for (const since of ['nowhere', '--output=stolen']) {
    const { exitCode, stdout, stderr } = await run(folder, ['changes', `--since=${since}`])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`“${since}” is neither a folder nor a commit of git`)
  }
})

test('content with errors is told of, since pages may be missing', async () => {
  const { folder, earlier } = await twoStates()
  writeFiles(folder, { 'malmo/hub.sv.md': '---\ntitel: Hubben\n---\n\nEn mötesplats.\n' })
  const { exitCode, stderr } = await run(folder, ['changes', '--since', earlier])
  expect(exitCode).toBe(1)
  expect(stderr).toContain('The content has errors')
})
