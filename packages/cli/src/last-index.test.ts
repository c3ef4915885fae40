import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { locale } from '@kakehashi/i18n'
import { openProject, type Project } from '@kakehashi/site'
import { beforeEach, expect, test } from 'vitest'
import { rememberIndexes, restoreIndexes } from './last-index.ts'

const locales = [locale('sv'), locale('en')]
let root = ''
let project: Project

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const siteFile = `export default { origin: 'https://a.example', basePath: '/', locales: ['sv', 'en'], port: 8080, name: { sv: 'A', en: 'A' }, tagline: { sv: 'A', en: 'A' }, owner: { type: 'NGO', name: { sv: 'A', en: 'A' }, url: 'https://a.example/' } }\n`

/** A finished build into `out`, whose work folder is gone again. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kakehashi å 橋-'))
  write('sites/malmo/site.ts', siteFile)
  write('packages/search/src/index.ts', '')
  for (const path of ['package.json', 'package-lock.json', 'turbo.json', 'packages/search/package.json'])
    write(path, '{}')
  project = await openProject(root, { KAKEHASHI_OUT: 'out' })
  writeCopies('Hej', 'Hello')
  for (const found of locales) {
    mkdirSync(join(project.bundlesDir, found, 'words'), { recursive: true })
    for (const folder of [project.bundlesDir, join(root, 'out/malmo/pagefind')]) {
      mkdirSync(join(folder, found, 'words'), { recursive: true })
      writeFileSync(join(folder, found, 'words/a.json'), found)
    }
  }
  rememberIndexes(project, project.sites, locales)
  rmSync(project.bundlesDir, { recursive: true })
})

function writeCopies(sv: string, en: string): void {
  for (const { built } of project.sites) {
    mkdirSync(built.copiesDir, { recursive: true })
    writeFileSync(join(built.copiesDir, 'sv.jsonl'), sv)
    writeFileSync(join(built.copiesDir, 'en.jsonl'), en)
  }
}

function toIndex(): readonly string[] {
  return restoreIndexes(project, project.sites, locales)
}

test('what is as it was is taken from the finished site, without a copy of its bytes', () => {
  expect(toIndex()).toEqual([])
  const taken = join(project.bundlesDir, 'en/words/a.json')
  expect(readFileSync(taken, 'utf8')).toBe('en')
  expect(statSync(taken).ino).toBe(statSync(join(root, 'out/malmo/pagefind/en/words/a.json')).ino)
})

test('where what is built stays, it is copied', () => {
  project = { ...project, removesBuilt: false }
  expect(toIndex()).toEqual([])
  expect(statSync(join(project.bundlesDir, 'en/words/a.json')).nlink).toBe(1)
})

test('a language with another page is indexed', () => {
  writeCopies('Hej då', 'Hello')
  expect(toIndex()).toEqual(['sv'])
})

test.each<readonly [string, () => void, readonly string[]]>([
  ['damage', () => write('out/malmo/pagefind/en/words/a.json', 'EN'), ['en']],
  ['a missing file', () => rmSync(join(root, 'out/malmo/pagefind/sv/words/a.json')), ['sv']],
  ['another program', () => write('packages/search/src/index.ts', '\n'), ['sv', 'en']],
  ['a damaged record', () => writeFileSync(`${project.workDir}.search.json`, '{'), ['sv', 'en']],
])('%s is noticed', (_name, change, expected) => {
  change()
  expect(toIndex()).toEqual(expected)
})
