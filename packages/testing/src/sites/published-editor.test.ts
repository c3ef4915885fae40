import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch-browser.ts'
import { type BuiltSites, buildSite } from '../build-site.ts'
import { copyProject } from '../copy-project.ts'
import { type ServedFolders, serveFolders } from '../serve-folders.ts'

const files = {
  'malmo/index.sv.md': '---\ntitle: Start\n---\nVälkommen.',
  'association/index.sv.md': '---\ntitle: Föreningen\n---\nVälkommen.',
}

let built: BuiltSites
let server: ServedFolders
let browser: Browser

beforeAll(async () => {
  const project = copyProject()
  project.edit('sites/malmo/site.ts', (text) =>
    text.replace(
      '  port: 8080,',
      "  port: 8080,\n  editor: { backend: 'github', repo: 'malmo/sidor', branch: 'main' },",
    ),
  )
  built = await buildSite(files, { projectDir: project.folder })
  server = await serveFolders([
    { name: 'malmo', folder: join(built.folder, 'malmo'), basePath: '/samarbete-med-japan/' },
  ])
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('a site whose settings want an editor has one, of its own pages and for its repository', () => {
  expect(built.exitCode).toBe(0)
  const { cms } = JSON.parse(built.file('malmo/admin/settings.sv.json'))
  expect(cms.backend).toMatchObject({ name: 'github', repo: 'malmo/sidor', branch: 'main' })
  expect(built.file('malmo/admin/licences.txt')).toContain('@sveltia/cms')
  expect(cms.collections.map(({ name }: { readonly name: string }) => name)).toEqual(['malmo', 'shared'])
})

test('a site that says nothing of an editor has not a byte of it', () => {
  const own = built.files().filter((file) => file.startsWith('association/'))
  expect(own.length).toBeGreaterThan(5)
  const naming = own.filter((file) =>
    /admin|sveltia/i.test(file + readFileSync(join(built.folder, file), 'latin1')),
  )
  expect(naming).toEqual([])
})

test('nothing that visitors or search engines read leads to it', () => {
  const others = built.files().filter((file) => /^malmo\/(?!admin\/)(?!manifest\.json$|_headers$)/.test(file))
  expect(others.filter((file) => built.file(file).includes('admin/'))).toEqual([])
  expect(built.file('malmo/admin/index.html')).toContain('<meta name="robots" content="noindex">')
})

test('it opens under its own policy, may ask only the server of the repository, and wants a token', async () => {
  const complaints: string[] = []
  const asked = new Set<string>()
  const page = await browser.newPage({ locale: 'sv-SE' })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.goto(server.urlOf('malmo', 'admin/'))
  await page.getByRole('button', { name: 'Logga in med en Access Token' }).waitFor()
  const policy = page.locator('meta[http-equiv=content-security-policy]')
  expect(await policy.getAttribute('content')).toContain(
    "connect-src 'self' https://api.github.com data: blob:;",
  )
  expect([...asked].filter((origin) => origin !== 'null')).toEqual([new URL(server.urlOf('malmo')).origin])
  expect(complaints).toEqual([])
  await page.close()
}, 60_000)

test('the pages beside it keep their strict policy', async () => {
  const policyOf = async (path: string) => {
    const { headers } = await fetch(server.urlOf('malmo', path))
    return headers.get('content-security-policy') ?? ''
  }
  expect(await policyOf('')).toContain("require-trusted-types-for 'script'")
  expect(await policyOf('admin/')).toContain("style-src 'self' 'unsafe-inline'")
  expect(await policyOf('admin/')).toContain("frame-ancestors 'none'")
  expect(await policyOf('admin/nothing/')).toContain("require-trusted-types-for 'script'")
})
