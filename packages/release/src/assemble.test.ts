import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assemble, type BuiltSite, removeSite, restore } from './assemble.ts'
import { checkManifest, manifestName } from './manifest.ts'
import { servedJapan } from './served-site.fixture.ts'
import { readServedSite } from './served-site.ts'

let folder = ''
let built = ''
let site: BuiltSite

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi å 橋-'))
  built = join(folder, 'built')
  site = { served: servedJapan, parts: [{ from: built, to: '' }], distDir: join(folder, 'dist') }
  await mkdir(join(built, 'en'), { recursive: true })
  await writeFile(join(built, 'index.html'), 'Hej')
  await writeFile(join(built, 'en/index.html'), 'Hello')
})
afterEach(() => rm(folder, { recursive: true }))

test('the finished site holds what was built, how it is served and a manifest that matches it', async () => {
  const [manifest] = await assemble([site])
  const headers = await readFile(join(site.distDir, '_headers'))
  expect(headers.toString()).toMatch(/^\/japan\/\*\n {2}content-security-policy: /)
  expect(await readServedSite(site.distDir)).toEqual(servedJapan)
  expect(
    manifest?.filter(({ encoder }) => encoder === undefined).map(({ path, size }) => [path, size]),
  ).toEqual([
    ['_headers', headers.length],
    ['en/index.html', 5],
    ['index.html', 3],
    ['release.json', (await readFile(join(site.distDir, 'release.json'))).length],
  ])
  expect(await checkManifest(site.distDir)).toEqual([])
  expect(await readdir(folder)).toEqual(['built', 'dist'])
})

test('a site that brings headers for static hosts keeps its own', async () => {
  await writeFile(join(built, '_headers'), '/*\n  x-own: yes\n')
  await assemble([site])
  expect(await readFile(join(site.distDir, '_headers'), 'utf8')).toBe('/*\n  x-own: yes\n')
})

test('pages that are gone leave nothing behind', async () => {
  await assemble([site])
  await rm(join(built, 'en'), { recursive: true })
  await assemble([site])
  await expect(readFile(join(site.distDir, 'en/index.html'))).rejects.toThrow('ENOENT')
})

test('a finished site that would come out the same is let be, and one beside it is put in place', async () => {
  const other = join(folder, 'other')
  await mkdir(other)
  await writeFile(join(other, 'index.html'), 'Hej')
  const sites = [
    site,
    { ...site, parts: [{ from: other, to: '' }], distDir: join(folder, 'other-dist') },
  ] as const
  const inodes = () => Promise.all(sites.map(async ({ distDir }) => (await stat(distDir)).ino))
  const first = await assemble(sites)
  const [before, beforeOther] = await inodes()
  expect(await assemble(sites)).toEqual(first)
  expect(await inodes()).toEqual([before, beforeOther])
  await writeFile(join(other, 'index.html'), 'Hej igen')
  await assemble(sites)
  const [after, afterOther] = await inodes()
  expect(after).toBe(before)
  expect(afterOther).not.toBe(beforeOther)
})

test.each([
  ['an edited file', 'index.html', 'Hejdå'],
  ['a damaged compressed copy', 'release.json.br', ''],
  ['a file too many', 'en/old.html', 'Gammal'],
  ['a manifest with other white space', 'manifest.json', null],
  ['a damaged manifest', 'manifest.json', '[{'],
])('%s (%s) in a finished site is put right', async (_name, path, text) => {
  await assemble([site])
  const before = await readFile(join(site.distDir, 'manifest.json'), 'utf8')
  await writeFile(join(site.distDir, path), text ?? JSON.stringify(JSON.parse(before)))
  await assemble([site])
  expect(await checkManifest(site.distDir)).toEqual([])
  expect(await readFile(join(site.distDir, 'manifest.json'), 'utf8')).toBe(before)
})

test('what stays as it is becomes links to the same files, and parts that nobody needs become the site’s', async () => {
  const inode = async (file: string) => (await stat(file)).ino
  await assemble([{ ...site, takesParts: true }])
  const finished = join(site.distDir, 'en/index.html')
  const page = await inode(finished)
  expect(page).toBe(await inode(join(built, 'en/index.html')))
  await rm(join(built, 'index.html'))
  await writeFile(join(built, 'index.html'), 'Hej igen')
  await assemble([site])
  expect(await readFile(join(site.distDir, 'index.html'), 'utf8')).toBe('Hej igen')
  expect(await inode(finished)).toBe(page)
  expect(await checkManifest(site.distDir)).toEqual([])
  expect(await inode(join(site.distDir, 'index.html'))).not.toBe(await inode(join(built, 'index.html')))
})

test('a finished site that is known to be whole is not read', async () => {
  await assemble([site])
  const page = join(site.distDir, 'en/index.html')
  await rm(page)
  await writeFile(page, 'Damaged')
  await writeFile(join(built, 'index.html'), 'Hej igen')
  await assemble([{ ...site, isDistWhole: true }])
  expect(await readFile(page, 'utf8')).toBe('Damaged')
  await writeFile(join(built, 'index.html'), 'Hej')
  await assemble([site])
  expect(await readFile(page, 'utf8')).toBe('Hello')
})

test('a file that is missing from a finished site comes back', async () => {
  await assemble([site])
  await rm(join(site.distDir, 'en/index.html'))
  await assemble([site])
  expect(await readFile(join(site.distDir, 'en/index.html'), 'utf8')).toBe('Hello')
})

test('another way of serving the same pages makes another release', async () => {
  await assemble([site])
  await assemble([{ ...site, served: { ...servedJapan, origin: 'https://other.example' } }])
  expect((await readServedSite(site.distDir)).origin).toBe('https://other.example')
})

test('where one site was not built, every finished site stays as it is', async () => {
  await assemble([site])
  await writeFile(join(built, 'index.html'), 'Hej igen')
  const missing = {
    served: servedJapan,
    parts: [{ from: join(folder, 'nothing'), to: '' }],
    distDir: join(folder, 'other'),
  }
  await expect(assemble([site, missing])).rejects.toThrow('ENOENT')
  expect(await readFile(join(site.distDir, 'index.html'), 'utf8')).toBe('Hej')
  expect(await checkManifest(site.distDir)).toEqual([])
  expect(await readdir(folder)).toEqual(['built', 'dist'])
})

test('what a killed run left half copied is of no account', async () => {
  await mkdir(join(`${site.distDir}.next`, 'old'), { recursive: true })
  await writeFile(join(`${site.distDir}.next`, 'old/index.html'), 'Gammal')
  await assemble([site])
  expect(await readdir(site.distDir)).toEqual([
    '_headers',
    'en',
    'index.html',
    'manifest.json',
    'release.json',
    'release.json.br',
    'release.json.gz',
  ])
})

test('what is to stay is taken from the finished site, with its compressed copies', async () => {
  await writeFile(join(built, 'en/index.html'), 'Hello. '.repeat(100))
  const [first] = await assemble([site])
  await rm(join(built, 'en'), { recursive: true })
  const before = await stat(join(site.distDir, 'en/index.html.br'))
  await writeFile(join(built, 'index.html'), 'Hej då')
  const next = { ...site, kept: ['en/index.html'], isDistWhole: true }
  const [second] = await assemble([next])
  const paths = (manifest: typeof first) => manifest?.map(({ path }) => path)
  expect(paths(second)).toEqual(paths(first))
  expect(await checkManifest(site.distDir)).toEqual([])
  expect((await stat(join(site.distDir, 'en/index.html.br'))).ino).toBe(before.ino)
  await expect(assemble([{ ...next, kept: ['ja/index.html'] }])).rejects.toThrow('no "ja/index.html" to keep')
})

test('a compressed copy of what is to stay is made again where it would be made otherwise now', async () => {
  await writeFile(join(built, 'en/index.html'), 'Hello. '.repeat(100))
  const [first] = await assemble([site])
  const file = join(site.distDir, manifestName)
  const last = (await readFile(file, 'utf8')).replaceAll(
    /"encoder": "brotli [^"]*"/g,
    '"encoder": "brotli 0"',
  )
  await writeFile(file, last)
  await rm(join(built, 'en'), { recursive: true })
  const kept = ['en/index.html', 'en/index.html.br', 'en/index.html.gz']
  expect(await assemble([{ ...site, kept, isDistWhole: true }])).toEqual([first])
  expect(await checkManifest(site.distDir)).toEqual([])
})

test('a site that is replaced is kept as the beginning of the one after the next', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  const next = async (text: string, from: string, to: string) => {
    await writeFile(join(built, 'index.html'), text)
    await assemble([{ ...site, spare: { from, to } }])
    expect(await checkManifest(site.distDir)).toEqual([])
    expect(await readFile(join(site.distDir, 'index.html'), 'utf8')).toBe(text)
  }
  const inode = async (parent: string, path: string) => (await stat(join(parent, path))).ino
  await next('1', one, two)
  expect(await readdir(folder)).toEqual(['built', 'dist'])
  const stays = await inode(site.distDir, 'en/index.html')
  await next('2', one, two)
  const first = await inode(two, 'en')
  expect(await readFile(join(two, 'index.html'), 'utf8')).toBe('1')
  await next('3', two, one)
  expect([await inode(site.distDir, 'en'), await inode(site.distDir, 'en/index.html')]).toEqual([
    first,
    stays,
  ])
  expect(await readFile(join(one, 'index.html'), 'utf8')).toBe('2')
  // where the site is let be, so is what was kept, for the build after this one
  await next('3', one, two)
  expect(await readdir(folder)).toEqual(['built', 'dist', 'two'])
  expect(await readFile(join(two, 'index.html'), 'utf8')).toBe('2')
})

test('a site that was taken away and not yet replaced is put back', async () => {
  await assemble([site])
  await rename(site.distDir, `${site.distDir}.last`)
  await restore(site.distDir)
  expect(await checkManifest(site.distDir)).toEqual([])
})

test('a half removed old site is not put back, and one that stands is let be', async () => {
  await assemble([site])
  await rename(site.distDir, `${site.distDir}.last`)
  await rm(join(`${site.distDir}.last`, 'index.html'))
  await restore(site.distDir)
  expect(await readdir(folder)).toEqual(['built', 'dist.last'])
  await assemble([site])
  await restore(site.distDir)
  expect(await readdir(folder)).toEqual(['built', 'dist'])
})

test('a finished site is removed, a folder that is none is let be', async () => {
  await assemble([site])
  expect(await removeSite(site.distDir)).toBe(true)
  expect(await removeSite(site.distDir)).toBe(false)
  expect(await removeSite(built)).toBe(false)
  expect(await readdir(folder)).toEqual(['built'])
})
