import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { locale } from '@kakehashi/i18n'
import { openProject, type Project } from '@kakehashi/site'
import { beforeEach, expect, test } from 'vitest'
import { indexedNow, keptIndexes, rememberIndexes } from './last-index.ts'

const locales = [locale('sv'), locale('en')]
let root = ''
let project: Project

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const siteFile = `export default { origin: 'https://a.example', basePath: '/', locales: ['sv', 'en'], port: 8080, name: { sv: 'A', en: 'A' }, tagline: { sv: 'A', en: 'A' }, owner: { type: 'NGO', name: { sv: 'A', en: 'A' }, url: 'https://a.example/' } }\n`

/** A finished build into `out`, and the next one, which has drawn the same. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kakehashi å 橋-'))
  write('sites/malmo/site.ts', siteFile)
  write('packages/search/src/index.ts', '')
  for (const path of ['package.json', 'package-lock.json', 'turbo.json', 'packages/search/package.json'])
    write(path, '{}')
  for (const found of locales) write(`out/malmo/pagefind/${found}/words/a.json`, found)
  project = await openProject(root, { KAKEHASHI_OUT: 'out' })
  writeCopies('Hej', 'Hello')
  rememberIndexes(project, now())
  renameSync(project.workDir, project.lastWorkDir)
  writeCopies('Hej', 'Hello')
})

function writeCopies(sv: string, en: string): void {
  for (const { built } of project.sites) {
    mkdirSync(built.copiesDir, { recursive: true })
    writeFileSync(join(built.copiesDir, 'sv.jsonl'), sv)
    writeFileSync(join(built.copiesDir, 'en.jsonl'), en)
  }
}

function now() {
  return indexedNow(project, project.sites, locales)
}

test.each<readonly [string, () => void, readonly string[]]>([
  ['nothing has changed', () => {}, ['sv', 'en']],
  ['a page has', () => writeCopies('Hej då', 'Hello'), ['en']],
  ['the program has', () => write('packages/search/src/index.ts', '\n'), []],
  [
    'a finished site has no search yet',
    () => rmSync(join(root, 'out/malmo/pagefind/sv'), { recursive: true }),
    ['en'],
  ],
  ['the record is damaged', () => writeFileSync(join(project.lastWorkDir, 'search.json'), '{'), []],
  ['the record says nothing', () => writeFileSync(join(project.lastWorkDir, 'search.json'), 'null'), []],
  ['the last build left none', () => rmSync(project.lastWorkDir, { recursive: true }), []],
])('where %s, the languages that stay are known', (_name, change, expected) => {
  change()
  expect(keptIndexes(project, project.sites, now())).toEqual(expected)
})
