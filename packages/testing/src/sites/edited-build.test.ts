import { appendFileSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadProject, openProject, planRedrawing, redrawSite } from '@kakehashi/site'
import { beforeAll, expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const { folder: projectDir } = copyProject()
const content = temporaryFolder()
const out = join(temporaryFolder(), 'out')
const page = (title: string, text = 'Hej.') => `---\ntitle: ${title}\n---\n\n${text}\n`
const record = { quality: 'reviewed', role: 'editor', date: '2026-11-26', source: 'sv' }
const units = [
  ['field:title', 'Hubben'],
  ['paragraph', 'Hej.'],
]

/** Builds, and tells which sites were drawn. */
async function build(folder = out): Promise<string> {
  const { exitCode, stderr } = await runKakehashi(['build'], {
    projectDir,
    environment: { ...environment, KAKEHASHI_OUT: folder },
  })
  expect(exitCode, stderr).toBe(0)
  return /^Building (.*) …$/m.exec(stderr)?.[1] ?? ''
}

const environment = { KAKEHASHI_CONTENT: content, KAKEHASHI_OUT: out }

/** What differs from a build of the same content into a new folder. */
async function differences(): Promise<readonly string[]> {
  const clean = join(temporaryFolder(), 'out')
  await build(clean)
  return compareFolders(out, clean)
}

function add(path: string, text: string): void {
  appendFileSync(join(content, path), text)
}

function replace(path: string, from: string, to: string): void {
  const text = readFileSync(join(content, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(content, path), text.replace(from, to))
}

function inodeOf(path: string): number {
  return statSync(join(out, path)).ino
}

/** Changes a file of what the last build left for the next one. */
function damage(path: string, change: (bytes: Buffer) => Uint8Array): void {
  const found = globSync(`.cache/builds/*.last/${path}`, { cwd: projectDir })
  expect(found).not.toEqual([])
  for (const file of found.map((name) => join(projectDir, name)))
    writeFileSync(file, change(readFileSync(file)))
}

beforeAll(async () => {
  writeFiles(content, {
    'malmo/index.sv.md': page('Malmö', 'Se [hubben](hub.md).'),
    'malmo/hub.sv.md': page('Hubben'),
    'malmo/hub.en.md': page('The hub', 'Hello.'),
    'malmo/hub.en.translation.json': JSON.stringify({ ...record, units }),
    'malmo/bro.sv.md': page('Bron', '![Bron](bro.svg)'),
    'malmo/bro.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h9"/></svg>',
    'association/index.sv.md': page('Föreningen'),
    'shared/search-aliases.yaml': 'same:\n  - [bro, 橋]\n',
  })
  await build()
}, 60_000)

test('after an edit of a text its site alone is drawn, and what stays is not written again', async () => {
  const [edited, stayed] = [inodeOf('malmo/hub/index.html'), inodeOf('malmo/bro/index.html')]
  add('malmo/hub.sv.md', '\nÄnnu ett stycke om samarbetet.\n')
  expect(await build()).toBe('malmo')
  expect(readFileSync(join(out, 'malmo/hub/index.html'), 'utf8')).toContain('Ännu ett stycke om samarbetet.')
  expect(inodeOf('malmo/hub/index.html')).not.toBe(edited)
  expect(inodeOf('malmo/bro/index.html')).toBe(stayed)
  expect(await differences()).toEqual([])
}, 60_000)

test.each<readonly [string, string, () => void]>([
  ['the record of a translation', 'malmo', () => replace('malmo/hub.en.translation.json', 'Hej.', 'Hej då.')],
  ['a picture', 'association, malmo', () => replace('malmo/bro.svg', 'h9', 'h8')],
  [
    'words that mean the same',
    'association, malmo',
    () => replace('shared/search-aliases.yaml', '橋', '橋, bridge'),
  ],
])(
  'where %s changes, what shows it is drawn',
  async (_name, drawn, change) => {
    change()
    expect(await build()).toBe(drawn)
    expect(await differences()).toEqual([])
  },
  60_000,
)

test('where a picture changes while a site is drawn, so do all pages', async () => {
  add('malmo/hub.sv.md', '\nEtt stycke till.\n')
  const project = await openProject(projectDir, environment)
  const { graph } = await loadProject(project)
  const [site] = project.sites.filter(({ id }) => id === 'malmo')
  if (site === undefined) throw new Error('There is no site “malmo”')
  const redrawing = planRedrawing(graph, site)
  expect(redrawing).toMatchObject({ isSame: false })
  if (redrawing === null) return
  replace('malmo/bro.svg', 'h8', 'h7')
  expect(await redrawSite(project, site, graph, redrawing)).toEqual([])
  expect(globSync('**/index.html', { cwd: site.built.pagesDir })).toContain('bro/index.html')
  expect(await build()).toBe('association, malmo')
  expect(await differences()).toEqual([])
}, 60_000)

test.each<readonly [string, (bytes: Buffer) => Uint8Array]>([
  ['drawn.json', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['search/sv.jsonl', (bytes) => Buffer.from(bytes.toString().replace('Bron', 'Brun'))],
])(
  'a damaged %s is not believed',
  async (name, change) => {
    damage(`malmo/${name}`, change)
    add('malmo/hub.sv.md', '\nEtt stycke till.\n')
    expect(await build()).toBe('malmo')
    expect(await differences()).toEqual([])
  },
  60_000,
)

test('a finished site that somebody has changed is drawn anew', async () => {
  add('malmo/hub.sv.md', '\nEtt stycke till.\n')
  writeFileSync(join(out, 'malmo/bro/index.html'), 'x')
  expect(await build()).toBe('association, malmo')
  expect(await differences()).toEqual([])
}, 60_000)

test('other content alone is built into the folders of the sites', async () => {
  for (const text of ['', '\nEtt stycke till.\n']) {
    add('malmo/hub.sv.md', text)
    const options = { projectDir, environment: { KAKEHASHI_CONTENT: content } }
    const { exitCode, stderr } = await runKakehashi(['build'], options)
    expect(exitCode, stderr).toBe(0)
    await build()
    expect(compareFolders(join(projectDir, 'sites/malmo/dist'), join(out, 'malmo'))).toEqual([])
  }
}, 60_000)
