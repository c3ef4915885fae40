import { symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { headersOf } from '@kakehashi/release'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedFolders, serveFolders } from './serve-folders.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { writeFiles } from './write-files.ts'

const japan = { basePath: '/japan/', styles: [] }

const folder = temporaryFolder()
let served: ServedFolders

beforeAll(async () => {
  writeFiles(folder, {
    'secret.txt': 'secret',
    'dist/index.html': 'hem',
    'dist/404.html': 'saknas',
    'dist/en/404.html': 'missing',
    'dist/ja/協定/index.html': '協定',
    'dist/ja/が.txt': 'NFC',
    'dist/style.css': '',
    'dist/index.pf_meta': new Uint8Array([0]),
    'dist/large.html': 'stor',
    'dist/large.html.br': brotliCompressSync('stor'),
  })
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'))
  served = await serveFolders([
    {
      name: 'malmo',
      folder: join(folder, 'dist'),
      basePath: '/japan/',
      headers: { 'x-test': 'yes', 'referrer-policy': 'no-referrer' },
    },
    { name: 'association', folder: join(folder, 'dist'), basePath: '/' },
  ])
})

afterAll(() => served.close())

test('a folder is its index page, in UTF-8, with the headers of the mount', async () => {
  const answer = await fetch(served.urlOf('malmo'))
  expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([
    200,
    'hem',
    'text/html; charset=utf-8',
  ])
  expect(answer.headers.get('x-test')).toBe('yes')
})

test('each site has an origin of its own', () => {
  expect(new URL(served.urlOf('malmo')).origin).not.toBe(new URL(served.urlOf('association')).origin)
  expect(() => served.urlOf('other')).toThrow('No folder is served as "other".')
})

test('Japanese paths work encoded and decomposed', async () => {
  expect(await text('association', 'ja/協定/')).toBe('協定')
  expect(await text('association', 'ja/か\u3099.txt')).toBe('NFC')
})

test('files come with the headers of finished sites, and the mount may send others in their place', async () => {
  const path = 'style.css'
  const [malmo, association] = await Promise.all(
    ['malmo', 'association'].map((name) => fetch(served.urlOf(name, path))),
  )
  expect(Object.fromEntries(association?.headers ?? [])).toMatchObject(
    headersOf(path, { basePath: '/', styles: [] }),
  )
  expect(Object.fromEntries(malmo?.headers ?? [])).toMatchObject({
    ...headersOf(path, japan),
    'referrer-policy': 'no-referrer',
  })
})

test('who takes brotli gets the compressed copy', async () => {
  const answers = await Promise.all(
    ['gzip', 'gzip, br'].map((accepted) =>
      fetch(served.urlOf('malmo', 'large.html'), { headers: { 'accept-encoding': accepted } }),
    ),
  )
  expect(answers.map(({ headers }) => [headers.get('content-encoding'), headers.get('vary')])).toEqual([
    [null, 'accept-encoding'],
    ['br', 'accept-encoding'],
  ])
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['stor', 'stor'])
})

test('a folder without its slash is redirected', async () => {
  const answer = await fetch(served.urlOf('association', encodeURI('ja/協定')), { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([301, encodeURI('/ja/協定/')])
  expect(
    (await fetch(served.urlOf('malmo').slice(0, -1), { redirect: 'manual' })).headers.get('location'),
  ).toBe('/japan/')
})

test('a missing page answers 404 in the nearest language', async () => {
  const answer = await fetch(served.urlOf('malmo', 'en/a/b/'))
  expect([answer.status, await answer.text()]).toEqual([404, 'missing'])
  expect(await text('malmo', 'x/')).toBe('saknas')
  expect(await text('malmo', '%E0%A4%A')).toBe('Not found')
})

test('styles and binary files have their types', async () => {
  const types = await Promise.all(
    ['style.css', 'index.pf_meta'].map((path) => fetch(served.urlOf('malmo', path))),
  )
  expect(types.map((answer) => answer.headers.get('content-type'))).toEqual([
    'text/css; charset=utf-8',
    'application/octet-stream',
  ])
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '//x/../../secret.txt',
])('no file outside of the folder is served: %s', async (path) => {
  expect(await statusOf(path)).toBe(404)
})

test('only reading is allowed', async () => {
  expect((await fetch(served.urlOf('malmo'), { method: 'POST' })).status).toBe(405)
  const head = await fetch(served.urlOf('malmo'), { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '3'])
})

async function text(mount: string, path: string): Promise<string> {
  return (await fetch(served.urlOf(mount, path))).text()
}

/** The status for a path sent as it is: `fetch` would tidy it. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(served.urlOf('association'))
    request({ host: '127.0.0.1', port, path }, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end()
  })
}
