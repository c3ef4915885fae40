import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { headersOf, type Release, renderNginxConfiguration, siteHeaders } from '@kakehashi/release'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildContent } from '../build-site.ts'
import { hosts } from './sample-releases.ts'
import { type Answer, type Asked, startServer, type TestServer } from './test-server.ts'

type SiteName = keyof typeof hosts

const names = ['malmo', 'association'] as const
const ids = { first: '0123456789abcdef', second: 'fedcba9876543210' } as const
const releases = new Map<SiteName, Release>()
let server: TestServer

/** A release of a site's real content, with old addresses of every kind. */
function releaseOf(site: SiteName, folder: string): Release {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, site, name), 'utf8'))
  const served: Release['served'] = read('release.json')
  const { basePath } = served
  const odd = ['å ä/ö', 'a"b', "it's", '$uri', 'x;y', '{z}', 'a\\b', '日本', '(.*)', 'a+b&c=d', '%41']
  return {
    id: ids.first,
    manifest: read('manifest.json'),
    served: {
      ...served,
      redirects: [
        ...served.redirects,
        ...odd.map((name) => ({ from: `${basePath}odd/${name}/`, to: `${basePath}en/` })),
        { from: `${basePath}old.html`, to: `${basePath}en/#a$b` },
        { from: `${basePath}elsewhere`, to: 'https://example.org/$uri' },
      ],
      gone: [`${basePath}gone/`, `${basePath}en/gone/`, `${basePath}ja/閉鎖/`],
    },
  }
}

async function configure(site: SiteName, release: Release, beside: Release | null): Promise<void> {
  const folder = server.folderOf(site)
  writeFileSync(join(folder, 'nginx.conf'), renderNginxConfiguration(release, beside, folder))
  const last = new Set(server.workers())
  execFileSync('sh', ['-c', server.reload], { stdio: 'pipe' })
  // those that have the last configuration answer until they have ended
  for (;;) {
    const workers = server.workers()
    if (workers.length > 0 && !workers.some((worker) => last.has(worker))) return
    await setTimeout(20)
  }
}

function link(site: SiteName, name: 'current' | 'previous', id: string): void {
  const path = join(server.folderOf(site), name)
  symlinkSync(`releases/${id}`, `${path}.new`)
  renameSync(`${path}.new`, path)
}

function ask(site: SiteName, path: string, options?: Asked): Promise<Answer> {
  return server.ask(hosts[site], path, options)
}

function served(site: SiteName): Release {
  const release = releases.get(site)
  if (release === undefined) throw new Error(site)
  return release
}

/** The address of a file of a site. */
function addressOf(site: SiteName, path: string): string {
  return encodeURI(served(site).served.basePath + path.replace(/(^|\/)index\.html$/, '$1'))
}

beforeAll(async () => {
  const { folder, exitCode, stderr } = await buildContent(join(import.meta.dirname, '../../../../content'))
  expect([exitCode, stderr]).toEqual([0, expect.anything()])
  server = await startServer(hosts)
  for (const site of names) {
    const target = server.folderOf(site)
    mkdirSync(join(target, 'releases'), { recursive: true })
    for (const id of Object.values(ids))
      cpSync(join(folder, site), join(target, 'releases', id), { recursive: true })
    link(site, 'current', ids.first)
    releases.set(site, releaseOf(site, folder))
    await configure(site, served(site), null)
  }
})

afterAll(() => server.close())

describe.each(names)('%s', (site) => {
  test('every file has its bytes, its type, its cache class and all headers', async () => {
    const { manifest, served: settings } = served(site)
    const files = manifest.filter(
      ({ path, encoder }) => encoder === undefined && !/^_|(?:^|\/)4(?:04|10)\.html$/.test(path),
    )
    const isOld = new Set(settings.redirects.map(({ from }) => from))
    for (const { path, sha256 } of files) {
      const address = addressOf(site, path)
      if (isOld.has(decodeURI(address))) continue
      const { status, headers, body } = await ask(site, address)
      expect([address, status]).toEqual([address, 200])
      expect(headers).toMatchObject(headersOf(path, settings))
      expect(execFileSync('sha256sum', { input: body }).toString().slice(0, 64)).toBe(sha256)
    }
    expect(files.length).toBeGreaterThan(100)
  })

  test('what is compressed before is sent compressed, varies, and is another thing to caches', async () => {
    const { manifest } = served(site)
    const compressed = manifest
      .filter(({ path }) => /\.html\.br$|\.js\.br$|\.svg\.br$/.test(path))
      .slice(0, 40)
    expect(compressed.length).toBeGreaterThan(10)
    for (const { path } of compressed) {
      if (/4(?:04|10)\.html/.test(path)) continue
      const address = addressOf(site, path.replace(/\.br$/, ''))
      const plain = await ask(site, address)
      if (plain.status === 301) continue
      const answers = new Set([plain.headers.etag])
      for (const [encoding, unpack] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { status, headers, body } = await ask(site, address, {
          headers: { 'accept-encoding': encoding },
        })
        expect([status, headers['content-encoding'], headers.vary]).toEqual([
          200,
          encoding,
          'Accept-Encoding',
        ])
        expect(headers['content-type']).toBe(plain.headers['content-type'])
        expect(unpack(body).equals(plain.body)).toBe(true)
        answers.add(headers.etag)
      }
      expect([plain.headers.vary, answers.size]).toEqual(['Accept-Encoding', 3])
    }
  })

  test('a page that a browser has is not sent again, and its headers are', async () => {
    const { headers } = await ask(site, addressOf(site, 'index.html'))
    const again = await ask(site, addressOf(site, 'index.html'), {
      headers: { 'if-none-match': headers.etag ?? '' },
    })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect(again.headers).toMatchObject(siteHeaders(served(site).served))
  })

  test('parts of a file are sent, as it is and compressed', async () => {
    const address = addressOf(site, 'index.html')
    for (const encoding of ['identity', 'br']) {
      const whole = await ask(site, address, { headers: { 'accept-encoding': encoding } })
      const part = await ask(site, address, {
        headers: { 'accept-encoding': encoding, range: 'bytes=10-19' },
      })
      if (part.status === 206) expect(part.body.equals(whole.body.subarray(10, 20))).toBe(true)
      else expect([part.status, part.body.equals(whole.body)]).toEqual([200, true])
      if (encoding === 'identity') expect(part.status).toBe(206)
    }
    const outside = await ask(site, address, { headers: { range: 'bytes=99999999-' } })
    expect(outside.status).toBe(416)
  })

  test('old addresses lead on, with and without a slash at their end, whatever stands in them', async () => {
    const { redirects, basePath } = served(site).served
    for (const { from, to } of redirects)
      for (const path of new Set([from, from.endsWith('/') ? from.slice(0, -1) : `${from}/`])) {
        const { status, headers } = await ask(site, encodeURI(path).replace(/[?#]/g, encodeURIComponent))
        expect([path, status, headers.location]).toEqual([path, 301, to.replaceAll('$', '%24')])
        expect(headers).toMatchObject(siteHeaders(served(site).served))
      }
    expect(redirects.length).toBeGreaterThan(12)
    const { headers } = await ask(site, `${basePath}old.html?from=mail`)
    expect(headers.location).toBe(`${basePath}en/#a%24b`)
  })

  test.each([
    ['', 'sv'],
    ['en/', 'en'],
    ['ja/', 'ja'],
  ])('below "%s" what is not there and what is gone is told in %s', async (root, lang) => {
    const { basePath, gone } = served(site).served
    const inSite = (path: string) => encodeURI(`${basePath}${root}${path}`)
    const missing = ['finns-inte', 'finns-inte/', 'a/b/c.pdf', '404.html', '410.html', 'x"y/', '日本/']
    for (const path of missing) {
      const { status, headers, body } = await ask(site, inSite(path))
      expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8'])
      expect(body.toString()).toMatch(new RegExp(`<html lang="${lang}"[^>]*>`))
      expect(headers).toMatchObject({ ...siteHeaders(served(site).served), 'cache-control': 'no-cache' })
    }
    const address = gone.find(
      (path) => path.startsWith(basePath + root) && (root !== '' || path.endsWith('gone/')),
    )
    const { status, headers, body } = await ask(site, encodeURI(address ?? ''))
    expect([status, headers['cache-control']]).toEqual([410, 'no-cache'])
    const page = readFileSync(join(server.folderOf(site), 'current', root, '410.html'))
    expect(body.equals(page)).toBe(true)
  })

  test('a page has one address', async () => {
    const { basePath } = served(site).served
    const leads = async (path: string) => {
      const { status, headers } = await ask(site, `${basePath}${path}`)
      return `${status} ${headers.location}`
    }
    expect(await leads('en')).toBe(`301 ${basePath}en/`)
    expect(await leads('en?a=b')).toBe(`301 ${basePath}en/?a=b`)
    expect(await leads('en/index.html')).toBe(`301 ${basePath}en/`)
    expect(await leads('index.html')).toBe(`301 ${basePath}`)
    expect(await leads('nyheter/_9/')).toBe(`302 ${basePath}nyheter/`)
    const japanese = served(site).manifest.find(({ path }) =>
      /^ja\/[^/]*[^ -~][^/]*\/index\.html$/.test(path),
    )
    expect(japanese !== undefined).toBe(site === 'association')
    const folder = encodeURI(japanese?.path.replace(/\/index\.html$/, '') ?? 'ja')
    expect(await leads(folder)).toBe(`301 ${basePath}${folder}/`)
    if (basePath !== '/') expect((await ask(site, basePath.slice(0, -1))).headers.location).toBe(basePath)
  })

  test('only GET and HEAD are answered', async () => {
    const address = addressOf(site, 'index.html')
    const get = await ask(site, address)
    const head = await ask(site, address, { method: 'HEAD' })
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      get.headers['content-length'],
    ])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect([method, (await ask(site, address, { method })).status]).toEqual([method, 405])
  })

  test('what is for hosts and not for readers is not there, and nothing above the site is', async () => {
    const { basePath } = served(site).served
    for (const path of ['_headers', '_redirects'])
      expect([path, (await ask(site, basePath + path)).status]).toEqual([path, 404])
    expect((await ask(site, `${basePath}manifest.json`)).status).toBe(200)
    const climbs = [
      '../nginx.conf',
      '..%2fnginx.conf',
      '%2e%2e/nginx.conf',
      'en/../../nginx.conf',
      '..\\nginx.conf',
    ]
    for (const climb of climbs) {
      const answer = await raw(`GET ${basePath}${climb} HTTP/1.0\r\nHost: ${hosts[site]}\r\n\r\n`)
      expect([climb, /^HTTP\/1\.\d (?:400|404)/.test(answer)]).toEqual([climb, true])
    }
  })

  test('a page that is still open finds the files of the release before, and for no longer', async () => {
    const { basePath } = served(site).served
    const name = 'assets/old.0123456789.js'
    writeFileSync(join(server.folderOf(site), 'releases', ids.second, name), 'let a = 1\n')
    expect((await ask(site, basePath + name)).status).toBe(404)
    link(site, 'previous', ids.second)
    const { status, headers, body } = await ask(site, basePath + name)
    expect([status, body.toString()]).toEqual([200, 'let a = 1\n'])
    expect(headers).toMatchObject(headersOf(name, served(site).served))
    unlinkSync(join(server.folderOf(site), 'previous'))
    const absent = await ask(site, basePath + name)
    expect([absent.status, absent.headers['cache-control']]).toEqual([404, 'no-cache'])
    expect(absent.body.toString()).toContain('<html lang="sv"')
  })

  test('a page that was sent before a switch finds its files while the link is switched', async () => {
    const name = 'assets/switched.0123456789.js'
    writeFileSync(join(server.folderOf(site), 'releases', ids.first, name), 'let b = 1\n')
    link(site, 'previous', ids.first)
    const program = `const { renameSync, symlinkSync } = require('node:fs')
for (;;)
  for (const id of ['${ids.second}', '${ids.first}']) {
    symlinkSync('releases/' + id, 'current.new')
    renameSync('current.new', 'current')
  }`
    const switches = spawn('node', ['--eval', program], { cwd: server.folderOf(site) })
    const ended = once(switches, 'exit')
    const statuses = new Map<number, number>()
    for (let turn = 0; turn < 500; turn++) {
      const asked = Array.from({ length: 20 }, () => ask(site, served(site).served.basePath + name))
      for (const { status } of await Promise.all(asked)) statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    switches.kill()
    await ended
    rmSync(join(server.folderOf(site), 'current.new'), { force: true })
    link(site, 'current', ids.first)
    unlinkSync(join(server.folderOf(site), 'previous'))
    expect([...statuses]).toEqual([[200, 10_000]])
  })

  test('one configuration fits the release before the switch and the one after it', async () => {
    const before = served(site)
    const { basePath } = before.served
    const moved = `${basePath}${site === 'malmo' ? 'hub' : 'kontakt'}/`
    const after: Release = {
      ...before,
      id: ids.second,
      served: {
        ...before.served,
        styles: ["'sha256-AAAA'"],
        redirects: [{ from: moved, to: `${basePath}en/` }],
        gone: [`${basePath}odd/日本/`],
      },
    }
    await configure(site, after, before)
    const answers = async () => {
      const paths = [moved, `${basePath}odd/日本/`, `${basePath}old.html`, `${basePath}gone/`]
      return Promise.all(paths.map(async (path) => (await ask(site, encodeURI(path))).status))
    }
    const policy = (await ask(site, basePath)).headers['content-security-policy']
    for (const style of [...before.served.styles, ...after.served.styles]) expect(policy).toContain(style)
    expect(await answers()).toEqual([200, 301, 301, 410])
    link(site, 'current', ids.second)
    expect(await answers()).toEqual([301, 410, 404, 404])
    link(site, 'current', ids.first)
    await configure(site, before, null)
  })
})

test('beside a site under a path the host answers for itself', async () => {
  expect((await ask('malmo', '/')).body.toString()).not.toContain('Kakehashi')
  expect((await ask('malmo', '/robots.txt')).headers).not.toHaveProperty('content-security-policy')
  expect((await ask('association', '/robots.txt')).status).toBe(200)
})

test('ten thousand old addresses are answered as one is', async () => {
  const release = served('association')
  const redirects = Array.from({ length: 10_000 }, (_, number) => ({ from: `/old/${number}/`, to: '/en/' }))
  await configure('association', { ...release, served: { ...release.served, redirects } }, null)
  expect((await ask('association', '/old/9999')).headers.location).toBe('/en/')
  await configure('association', release, null)
})

test('nginx has complained of nothing', () => {
  expect(server.complaints()).not.toMatch(/\[(?:warn|crit|alert|emerg)\]/)
})

/** What a server answers to bytes that no library would send. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    connect(Number(new URL(server.origin).port), '127.0.0.1')
      .on('data', (part) => {
        answer += part
      })
      .on('end', () => resolve(answer))
      .on('error', reject)
      .end(request)
  })
}
