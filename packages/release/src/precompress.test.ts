import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { checkManifest, readManifest, sha256Of, writeManifest } from './manifest.ts'
import { servedJapan } from './served-site.fixture.ts'

let folder = ''
let built = ''
let dist = ''

const text = 'Välkommen till 架け橋. '.repeat(20)
const noise = createHash('shake256', { outputLength: 1000 }).update('noise').digest()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakehashi å 橋-'))
  built = join(folder, 'built')
  dist = join(folder, 'dist')
  await mkdir(built)
  await writeFile(join(built, 'index.html'), text)
})
afterEach(() => rm(folder, { recursive: true }))

async function build(distDir = dist) {
  const [manifest = []] = await assemble([{ served: servedJapan, parts: [{ from: built, to: '' }], distDir }])
  return manifest
}

function bytesOf(path: string, distDir = dist): Promise<Buffer> {
  return readFile(join(distDir, path))
}

/** Puts another copy into the finished site, and into its manifest under the same encoder. */
async function plant(path: string, bytes: Buffer): Promise<void> {
  await writeFile(join(dist, path), bytes)
  const entries = (await readManifest(dist)) ?? []
  const planted = { size: bytes.length, sha256: sha256Of(bytes) }
  await writeManifest(
    dist,
    entries.map((entry) => (entry.path === path ? { ...entry, ...planted } : entry)),
  )
}

test.each([
  'a.html',
  'a.css',
  'a.js',
  'a.json',
  'a.xml',
  'a.svg',
  'a.txt',
  'a.ics',
  'a.webmanifest',
  'a.wasm',
  'wasm.sv.pagefind',
  'a/橋.html',
])('beside %s lie a .br and a .gz that hold the same', async (path) => {
  await mkdir(join(built, 'a'))
  await writeFile(join(built, path), text)
  await build()
  expect(brotliDecompressSync(await bytesOf(`${path}.br`)).toString()).toBe(text)
  expect(gunzipSync(await bytesOf(`${path}.gz`)).toString()).toBe(text)
  expect(await checkManifest(dist)).toEqual([])
})

test.each(['a.avif', 'a.jpg', 'a.pdf', 'sv.pf_fragment', 'a.csv.gz', '_redirects'])(
  '%s, which is compressed already or not fetched by browsers, has none',
  async (path) => {
    await writeFile(join(built, path), text)
    expect((await build()).map((entry) => entry.path).filter((name) => name.startsWith(path))).toEqual([path])
  },
)

test('a file under 200 bytes has none, nor one that compression makes no smaller', async () => {
  await writeFile(join(built, 'short.txt'), 'a'.repeat(199))
  await writeFile(join(built, 'noise.txt'), noise)
  await build()
  const names = await readdir(dist)
  expect(names.filter((name) => /^(?:short|noise)/.test(name))).toEqual(['noise.txt', 'short.txt'])
})

test('the manifest says how each copy was made, and nothing of that for other files', async () => {
  const [, original, brotli, gzip] = await build()
  expect(original).not.toHaveProperty('encoder')
  expect(brotli?.encoder).toMatch(/^brotli \d+\.\d+\.\d+ quality 9 window 16$/)
  expect(gzip?.encoder).toMatch(/^zlib \S+ level 9$/)
})

test('two runs give the same bytes, without a time and a system in the header of gzip', async () => {
  await writeFile(join(built, 'large.js'), text.repeat(400))
  const other = join(folder, 'other')
  expect(await build()).toEqual(await build(other))
  for (const path of ['index.html.br', 'index.html.gz', 'large.js.br', 'manifest.json'])
    expect((await bytesOf(path)).equals(await bytesOf(path, other))).toBe(true)
  expect([...(await bytesOf('index.html.gz')).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
})

test('the copies of a file that has not changed are taken from the last finished site', async () => {
  await build()
  const planted = brotliCompressSync(`${text} `)
  await plant('index.html.br', planted)
  await build()
  expect((await bytesOf('index.html.br')).equals(planted)).toBe(true)
})

test('those of a file that has changed are made anew', async () => {
  await build()
  await writeFile(join(built, 'index.html'), `${text}!`)
  await build()
  expect(brotliDecompressSync(await bytesOf('index.html.br')).toString()).toBe(`${text}!`)
})

test.each([
  ['damaged', () => writeFile(join(dist, 'index.html.br'), brotliCompressSync('Hej'))],
  ['missing', () => rm(join(dist, 'index.html.br'))],
  ['of another encoder', () => editManifest((json) => json.replaceAll('quality 9', 'quality 5'))],
  ['in a manifest that cannot be read', () => editManifest((json) => json.slice(0, 40))],
])('a copy that is %s is made anew', async (_, damage) => {
  await build()
  const whole = await bytesOf('index.html.br')
  await plant('index.html.br', brotliCompressSync(`${text} `))
  await damage()
  await build()
  expect((await bytesOf('index.html.br')).equals(whole)).toBe(true)
})

async function editManifest(change: (json: string) => string): Promise<void> {
  await writeFile(join(dist, 'manifest.json'), change((await bytesOf('manifest.json')).toString()))
}

test('the copies of a file that is gone go with it', async () => {
  await writeFile(join(built, 'old.html'), text)
  await build()
  await rm(join(built, 'old.html'))
  await build()
  expect(await readdir(dist)).toEqual([
    '_headers',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'manifest.json',
    'release.json',
    'release.json.br',
    'release.json.gz',
  ])
})

test('a copy that a site brings itself is let be', async () => {
  await writeFile(join(built, 'index.html.gz'), 'its own')
  await build()
  expect((await bytesOf('index.html.gz')).toString()).toBe('its own')
  expect(existsSync(join(dist, 'index.html.br'))).toBe(true)
})

test('what a link leads to is copied, and compressed like a file', async () => {
  await writeFile(join(folder, 'elsewhere.txt'), text)
  await symlink(join(folder, 'elsewhere.txt'), join(built, 'link.txt'))
  await build()
  await rm(join(folder, 'elsewhere.txt'))
  expect((await bytesOf('link.txt')).toString()).toBe(text)
  expect(existsSync(join(dist, 'link.txt.br'))).toBe(true)
})

test('a folder that a link leads to is copied with what is in it', async () => {
  await mkdir(join(folder, 'elsewhere'))
  await writeFile(join(folder, 'elsewhere/page.html'), text)
  await symlink(join(folder, 'elsewhere'), join(built, 'linked'))
  await build()
  await rm(join(folder, 'elsewhere'), { recursive: true })
  expect((await bytesOf('linked/page.html')).toString()).toBe(text)
  expect(await checkManifest(dist)).toEqual([])
})
