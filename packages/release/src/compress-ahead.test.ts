import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { assemble, type BuiltSite } from './assemble.ts'
import { compressAhead } from './compress-ahead.ts'
import { servedJapan } from './served-site.fixture.ts'

const text = 'Välkommen till 架け橋. '.repeat(20)
let folder = ''
let distDir = ''
let site: BuiltSite

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'kakehashi å 橋-'))
  folder = join(root, 'built')
  distDir = join(root, 'dist')
  site = { served: servedJapan, parts: [{ from: folder, to: '' }], distDir }
  mkdirSync(join(folder, 'en'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
  writeFileSync(join(folder, 'style.css'), `${text}a`)
  writeFileSync(join(folder, 'en/index.html'), 'short')
  writeFileSync(join(folder, 'noise.bin'), text)
})

test('what is made ahead is what would be made later, and it is used', async () => {
  const ahead = await compressAhead([{ folder, distDir }]).done
  expect([...ahead.keys()].map((name) => name.slice(64, 72))).toEqual([
    ' brotli ',
    ' zlib 1.',
    ' brotli ',
    ' zlib 1.',
  ])
  const [expected] = await assemble([{ ...site, distDir: `${distDir}-2` }])
  expect((await assemble([site], ahead))[0]).toEqual(expected)
  const marked = new Map([...ahead].map(([name]) => [name, Buffer.from('made ahead')]))
  await assemble([{ ...site, distDir: `${distDir}-3` }], marked)
  expect(readFileSync(join(`${distDir}-3`, 'style.css.br'), 'utf8')).toBe('made ahead')
})

test('what the finished site has already is not made again', async () => {
  await assemble([site])
  writeFileSync(join(folder, 'style.css'), `${text}.`)
  const ahead = await compressAhead([{ folder, distDir }]).done
  expect(ahead.size).toBe(2)
  rmSync(join(folder, 'style.css'))
  linkSync(join(distDir, 'style.css'), join(folder, 'style.css'))
  expect((await compressAhead([{ folder, distDir }]).done).size).toBe(0)
  const manifest = join(distDir, 'manifest.json')
  // another encoder for one copy of a file that stayed
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"zlib ', '"older '))
  expect((await compressAhead([{ folder, distDir }]).done).size).toBe(1)
})

test('a folder that is not there is a fault, and it can be stopped', async () => {
  await expect(compressAhead([{ folder: join(folder, 'no'), distDir }]).done).rejects.toThrow('ENOENT')
  compressAhead([{ folder, distDir }]).stop()
})
