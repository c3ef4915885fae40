import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { choosePages, onePageOfEachKind, readShotSite } from './choose-pages.ts'
import { takeScreenshots } from './take-screenshots.ts'

const origin = 'https://malmo.se/japan/'
const alternates = `<link rel="alternate" hreflang="ja" href="${origin}ja/%E6%8B%A0%E7%82%B9/">`

function builtSite(): string {
  const folder = join(temporaryFolder(), 'malmo/dist')
  writeFiles(folder, {
    'index.html': `<html lang="sv"><link rel="canonical" href="${origin}">`,
    'en/index.html': '<html lang="en">',
    'en/404.html': '<html lang="en">',
    'ja/404.html': '<html lang="ja">',
    '404.html': '<html lang="sv">',
    'hub/index.html': `<html lang="sv">${alternates}`,
    'ja/拠点/index.html': '<html lang="ja">',
    'news/index.html': '<html lang="sv">',
    'news/one/index.html': '<html lang="sv">',
    'news/two/index.html': '<html lang="sv">',
  })
  return folder
}

test('one page of each kind is shown: home, 404, each section and its first page', () => {
  expect(onePageOfEachKind(new Set(listFiles(builtSite())))).toEqual([
    'index.html',
    '404.html',
    'hub/index.html',
    'news/index.html',
    'news/one/index.html',
  ])
})

test('a page is shown in every language that it lists, or that has the same path', () => {
  const site = readShotSite(builtSite())
  expect([site.name, site.basePath]).toEqual(['malmo', '/japan/'])
  const versions = choosePages(site, ['/', 'hub/', '404.html']).map(({ locale, path }) => `${locale} ${path}`)
  expect(versions).toEqual([
    'sv ',
    'en en/',
    'sv hub/',
    'ja ja/拠点/',
    'sv 404.html',
    'en en/404.html',
    'ja ja/404.html',
  ])
})

test('a path that no site has is an error', async () => {
  const options = { folders: [builtSite()], paths: ['nothing/'], look: 'light' as const }
  await expect(takeScreenshots(temporaryFolder(), options)).rejects.toThrow('No site has a page at nothing/.')
})

test('a picture is taken in each width', { timeout: 60_000 }, async () => {
  const out = temporaryFolder()
  await takeScreenshots(out, { folders: [builtSite()], paths: ['/'], look: 'dark' })
  expect(listFiles(out)).toEqual([
    'malmo-en-en-1280-dark.png',
    'malmo-en-en-360-dark.png',
    'malmo-home-sv-1280-dark.png',
    'malmo-home-sv-360-dark.png',
  ])
})
