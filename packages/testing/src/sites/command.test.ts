import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { componentsPath, editorPath } from '@kakehashi/site'
import { expect, test, vi } from 'vitest'
import { type RunningCommand, runKakehashi, startKakehashi } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const page = (text: string) => `---\ntitle: Hej\n---\n${text}\n`

function projectWith(files: Readonly<Record<string, string>>): string {
  const { folder } = copyProject()
  writeFiles(join(folder, 'content'), files)
  return folder
}

const both = { 'malmo/index.sv.md': page('Hej.'), 'association/index.sv.md': page('Hej.') }

test.concurrent.each([
  [['--help']],
  [['help']],
  [['start', '--help']],
  [['build', '--help']],
  [['check', '--help']],
  [['verify', '--help']],
])('%j explains itself', async (args) => {
  const { exitCode, stdout, stderr } = await runKakehashi(args)
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Usage: kakehashi/)
})

test.concurrent('without a sub-command the help says which there are, as wrong use', async () => {
  const { exitCode, stderr } = await runKakehashi([])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('Builds every site.')
})

test.concurrent.each(['start', 'build', 'check'])(
  'a faulty site.ts is wrong use to `%s`',
  async (command) => {
    const { folder, edit } = copyProject()
    edit('sites/malmo/site.ts', (text) => text.replace('origin:', 'orgin:'))
    const { exitCode, stderr } = await runKakehashi([command], { projectDir: folder })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`${folder}/sites/malmo/site.ts: This site's configuration cannot be used:`)
    expect(stderr).toContain('has no field "orgin"')
    expect(stderr).not.toContain('fault')
  },
)

test.concurrent('outside of a project the command is used wrongly', async () => {
  const { exitCode, stderr } = await runKakehashi(['check'], { cwd: temporaryFolder() })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('No folder "sites" in')
})

test.concurrent('without its tools the check of language is used wrongly, and says how they are installed', async () => {
  const folder = projectWith({ ...both, 'shared/words.txt': '# namn\nMinc\n' })
  const run = (...args: readonly string[]) => runKakehashi(['check', ...args], { projectDir: folder })
  const { exitCode, stderr } = await run('--language', '--locale', 'en')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('npx kakehashi check --language --install')
  expect((await run()).exitCode).toBe(0)
})

test('folders are named from the working directory, with spaces and letters of any kind', async () => {
  const folder = projectWith(both)
  const cwd = join(folder, 'content/malmo')
  const environment = { KAKEHASHI_CONTENT: '..', KAKEHASHI_OUT: '../../ut å 出力' }
  const result = await runKakehashi(['build'], { projectDir: folder, cwd, environment })
  expect([result.exitCode, result.stdout]).toEqual([0, ''])
  expect(existsSync(join(folder, 'ut å 出力/malmo/index.html'))).toBe(true)
  expect(readdirSync(join(folder, 'ut å 出力'))).toEqual(['association', 'malmo'])
  expect(existsSync(join(folder, 'sites/malmo/.built'))).toBe(false)
  expect(workFolders(folder)).toEqual([])
}, 30_000)

test('builds of different contents at the same time do not disturb one another', async () => {
  const folder = projectWith(both)
  const builds = ['Ett', 'Två', 'Tre'].map(async (text) => {
    const content = temporaryFolder()
    const out = join(temporaryFolder(), 'out')
    writeFiles(content, { 'malmo/index.sv.md': page(text) })
    const environment = { KAKEHASHI_CONTENT: content, KAKEHASHI_OUT: out }
    const { exitCode } = await runKakehashi(['build'], { projectDir: folder, environment })
    return { exitCode, html: readFileSync(join(out, 'malmo/index.html'), 'utf8'), text }
  })
  for (const { exitCode, html, text } of await Promise.all(builds)) {
    expect(exitCode).toBe(0)
    expect(html).toContain(`<p>${text}</p>`)
  }
}, 40_000)

test('two ordinary builds at once: one waits for the other and says so', async () => {
  const folder = projectWith(both)
  const results = await Promise.all([1, 2].map(() => runKakehashi(['build'], { projectDir: folder })))
  expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  const waited = results.filter(({ stderr }) =>
    stderr.includes('Another build is writing to the same folders.'),
  )
  expect(waited).toHaveLength(1)
  expect(listFiles(join(folder, 'sites/malmo/dist'))).toContain('manifest.json')
}, 40_000)

test('a fault of a task is told without the words of npm and turbo, and leaves the finished site', async () => {
  const folder = projectWith(both)
  await runKakehashi(['build'], { projectDir: folder })
  const dist = join(folder, 'sites/malmo/dist')
  const before = listFiles(dist)
  writeFileSync(join(folder, 'sites/malmo/own.njk'), '{{ "x" | nonesuch }}')
  const result = await runKakehashi(['build'], { projectDir: folder })
  expect(result.exitCode).toBe(3)
  expect(result.stderr).toContain('filter not found: nonesuch')
  expect(result.stderr).toContain('not in the content')
  expect(result.stderr).not.toMatch(/npm|turbo|\bat .*:\d+:\d+/)
  expect(listFiles(dist)).toEqual(before)
}, 40_000)

test('a site whose last page is gone goes too, and content without a page changes nothing', async () => {
  const folder = projectWith(both)
  const environment = (content: string) => ({
    KAKEHASHI_CONTENT: content,
    KAKEHASHI_OUT: join(folder, 'out'),
  })
  await runKakehashi(['build'], { projectDir: folder, environment: environment('content') })
  writeFiles(folder, { 'less/malmo/index.sv.md': page('Hej.') })
  const less = await runKakehashi(['build'], { projectDir: folder, environment: environment('less') })
  expect([less.exitCode, existsSync(join(folder, 'out/association'))]).toEqual([0, false])
  expect(less.stderr).toContain('association has no pages any more')
  mkdirSync(join(folder, 'none'))
  for (const command of ['check', 'build']) {
    const none = await runKakehashi([command], { projectDir: folder, environment: environment('none') })
    expect(none.exitCode).toBe(1)
    expect(none.stderr).toContain(`There are no pages in ${join(folder, 'none')}.`)
  }
  expect(existsSync(join(folder, 'out/malmo/index.html'))).toBe(true)
}, 40_000)

test.each([
  { environment: {}, parent: 'sites/malmo', name: 'dist' },
  { environment: { KAKEHASHI_OUT: 'out' }, parent: 'out', name: 'malmo' },
])(
  'Ctrl-C ends a build with its children and leaves the finished site in $parent, and nothing beside it',
  async ({ environment, parent, name }) => {
    const folder = projectWith(both)
    await runKakehashi(['build'], { projectDir: folder, environment })
    const dist = join(folder, parent, name)
    const late = join(folder, 'late')
    writeFileSync(
      join(folder, 'sites/malmo/eleventy.config.js'),
      `import { writeFileSync } from 'node:fs'
writeFileSync(${JSON.stringify(join(folder, 'begun'))}, '')
await new Promise((resolve) => setTimeout(resolve, 5000))
writeFileSync(${JSON.stringify(late)}, '')`,
    )
    const before = temporaryFolder()
    cpSync(dist, before, { recursive: true })
    const beside = readdirSync(join(folder, parent))
    const { child, ended, printed } = startKakehashi(['build'], { projectDir: folder, environment })
    await vi.waitFor(() => expect(existsSync(join(folder, 'begun'))).toBe(true), 10_000)
    child.kill('SIGINT')
    await ended
    expect(child.signalCode).toBe('SIGINT')
    expect(printed()).not.toMatch(/\bat .*:\d+:\d+|fault/)
    expect(compareFolders(before, dist)).toEqual([])
    expect(readdirSync(join(folder, parent))).toEqual(beside.filter((entry) => entry !== '.built'))
    expect(workFolders(folder)).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 5500))
    expect(existsSync(late)).toBe(false)
  },
  40_000,
)

/** What builds are working in, without what they leave for the next one. */
function workFolders(folder: string): readonly string[] {
  return readdirSync(join(folder, '.cache/builds')).filter((name) => !/\.(?:lock|json|last)$/.test(name))
}

/** The addresses of the start pages of a preview, once it has told those of both sites. */
async function addresses({ printed }: RunningCommand): Promise<readonly string[]> {
  const told = () =>
    printed()
      .match(/http:\S+/g)
      ?.filter((address) => !address.endsWith(`/${componentsPath}`) && !address.endsWith(`/${editorPath}`))
  await vi.waitFor(() => expect(told()).toHaveLength(2), 20_000)
  return told() ?? []
}

test('a preview with errors at its start shows the good pages, moves to free ports and ends at Ctrl-C', async () => {
  const folder = projectWith({ ...both, 'malmo/fel.sv.md': page('[x](nope.md)') })
  const busy = createServer()
  await new Promise<void>((resolve) => busy.listen(18_080, resolve))
  const environment = {
    KAKEHASHI_PORT_MALMO: '18080',
    KAKEHASHI_PORT_ASSOCIATION: '18080',
    KAKEHASHI_OUT: 'out',
  }
  const preview = startKakehashi(['start'], { projectDir: folder, environment })
  const [association = '', malmo = ''] = await addresses(preview)
  busy.close()
  expect([association, malmo]).toEqual([
    'http://localhost:18081/',
    'http://localhost:18082/samarbete-med-japan/',
  ])
  expect(preview.printed().match(/fel\.sv\.md:4:1 {2}missing-page/g)).toHaveLength(1)
  expect((await fetch(malmo)).status).toBe(200)
  expect((await fetch(`${malmo}fel/`)).status).toBe(404)
  expect(listFiles(join(folder, 'sites/malmo/.preview/18082/site'))).toContain('index.html')
  expect(existsSync(join(folder, 'out'))).toBe(false)
  preview.child.kill('SIGINT')
  expect((await preview.ended).exitCode).toBe(0)
  expect(preview.printed()).not.toMatch(/\bat .*:\d+:\d+/)
  await expect(fetch(malmo)).rejects.toThrow()
  await expect(fetch(association)).rejects.toThrow()
}, 40_000)

test('a preview that ends by itself is told, and takes the other one with it', async () => {
  const folder = projectWith(both)
  writeFileSync(join(folder, 'sites/malmo/eleventy.config.js'), "throw new Error('Något gick sönder')")
  const environment = {
    KAKEHASHI_PORT_MALMO: '18180',
    KAKEHASHI_PORT_ASSOCIATION: '18190',
    LC_ALL: 'sv_SE.UTF-8',
  }
  const { ended } = startKakehashi(['start'], { projectDir: folder, environment })
  const { exitCode, stderr } = await ended
  expect(exitCode).toBe(3)
  expect(stderr).toContain('Något gick sönder')
  expect(stderr).toContain('Förhandsvisningen av malmo har avslutats av sig själv.')
  await expect(fetch('http://localhost:18190/')).rejects.toThrow()
}, 40_000)
