import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openProject, siteVariable } from './project.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'kakehashi project å-')))
writeFileSync(join(root, 'package.json'), '{}')
for (const [name, port] of [
  ['museum-lund', 8083],
  ['arkiv', 8084],
] as const) {
  mkdirSync(join(root, 'sites', name, 'below'), { recursive: true })
  const texts = "{ sv: 'Namn' }"
  const owner = `{ type: 'NGO', name: ${texts}, url: 'https://example.org/' }`
  const config = `locales: ['sv'], origin: 'https://example.org', basePath: '/', port: ${port}, name: ${texts}, tagline: ${texts}, owner: ${owner}`
  writeFileSync(join(root, 'sites', name, 'site.ts'), `export default { ${config} }`)
}
mkdirSync(join(root, 'sites/no-site'))
const here = join(root, 'sites/arkiv/below')

test('a project is found from any folder in it, with its sites by name', async () => {
  const project = await openProject(here, {})
  expect(project.sites.map(({ id, port, preview }) => [id, port, preview])).toEqual([
    ['arkiv', 8084, false],
    ['museum-lund', 8083, false],
  ])
  expect(project.contentDir).toBe(join(root, 'content'))
  expect(project.sites[0]?.distDir).toBe(join(root, 'sites/arkiv/dist'))
  expect(project.environment).toEqual({})
})

test('other folders are seen from the working directory, and handed on as absolute paths', async () => {
  const project = await openProject(here, { KAKEHASHI_CONTENT: '../content', KAKEHASHI_OUT: 'ut å' })
  const out = join(here, 'ut å')
  expect(project.environment).toEqual({
    KAKEHASHI_CONTENT: join(root, 'sites/arkiv/content'),
    KAKEHASHI_OUT: out,
  })
  expect(project.sites[0]?.distDir).toBe(join(out, 'arkiv'))
})

test('an output folder holds nothing but sites: each has a folder to work in that is not below it', async () => {
  const [usual, one, other] = await Promise.all(
    [{}, { KAKEHASHI_OUT: 'ut' }, { KAKEHASHI_OUT: 'ut å' }].map((names) => openProject(root, names)),
  )
  expect(usual?.sites[0]?.built.pagesDir).toBe(join(root, 'sites/arkiv/.built/site'))
  expect(one?.workDir).toMatch(/\.cache.builds.[0-9a-f]{16}$/)
  expect(one?.sites[0]).toMatchObject({
    built: {
      folder: join(one?.workDir ?? '', 'arkiv'),
      pagesDir: join(one?.workDir ?? '', 'arkiv/site'),
      copiesDir: join(one?.workDir ?? '', 'arkiv/search'),
    },
    previewed: {
      folder: join(root, 'sites/arkiv/.preview/8084'),
      pagesDir: join(root, 'sites/arkiv/.preview/8084/site'),
      copiesDir: join(root, 'sites/arkiv/.preview/8084/search'),
    },
  })
  expect(new Set([usual, one, other].map((project) => project?.workDir)).size).toBe(3)
})

test('another origin makes a site a preview, another port moves it; empty values are none', async () => {
  const [arkiv, museum] = (
    await openProject(root, {
      [siteVariable('ORIGIN', 'museum-lund')]: 'https://preview.example/',
      KAKEHASHI_PORT_MUSEUM_LUND: '9000',
      KAKEHASHI_ORIGIN_ARKIV: '',
      KAKEHASHI_PORT_ARKIV: '',
      KAKEHASHI_CONTENT: '',
      KAKEHASHI_OUT: '',
    })
  ).sites
  expect(museum).toMatchObject({ preview: true, port: 9000 })
  expect([museum?.origin, museum?.publicOrigin]).toEqual(['https://preview.example', 'https://example.org'])
  expect(museum?.previewed.pagesDir).toBe(join(root, 'sites/museum-lund/.preview/9000/site'))
  expect(arkiv).toMatchObject({ origin: 'https://example.org', preview: false, port: 8084 })
})

test('the environment may say which day it is, and only a day that there is', async () => {
  expect((await openProject(root, {})).today).toBeUndefined()
  expect((await openProject(root, { KAKEHASHI_TODAY: '' })).today).toBeUndefined()
  expect((await openProject(root, { KAKEHASHI_TODAY: '2027-12-01' })).today).toBe('2027-12-01')
  for (const day of ['2027-02-30', 'today', '2027-12-01T12:00'])
    await expect(openProject(root, { KAKEHASHI_TODAY: day })).rejects.toThrow(
      `KAKEHASHI_TODAY is "${day}", which is no day as in 2026-11-25.`,
    )
})

test('an origin of the environment that cannot be used is named', async () => {
  await expect(openProject(root, { KAKEHASHI_ORIGIN_ARKIV: 'preview.example' })).rejects.toThrow(
    'arkiv/site.ts (origin is preview.example in the environment): This site',
  )
})

test('outside of a project there is none', async () => {
  await expect(openProject(tmpdir(), {})).rejects.toThrow(`No folder "sites" in ${tmpdir()} or above it.`)
})
