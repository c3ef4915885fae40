import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { i18n } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { association, load, malmo, page } from './content.fixture.ts'
import { linkPages } from './graph/link-pages.ts'
import { loadContent } from './load-content.ts'
import { pageId, siteId } from './page.ts'
import { pageParser } from './parse-page.ts'

const start = { 'malmo/index.sv.md': page('Start') }

test('a content folder that is not there is a problem, and the graph is empty', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-none-'))
  await rm(folder, { recursive: true })
  const { graph, problems } = await loadContent({
    contentDir: folder,
    projectDir: folder,
    sites: [malmo],
    i18n,
  })
  expect([graph.nodes.size, problems.map(({ code }) => code)]).toEqual([0, ['unreadable-file']])
})

test('one broken file is one problem, however many pages refer to it', async () => {
  const { found } = await load({
    ...start,
    'malmo/hub.sv.md': page('Hub', 'ordr: 1'),
    'malmo/hub.en.md': page('Hub', 'navigation: false'),
    'malmo/a.sv.md': page('A', '', '[x](hub.md) [y](hub.md#mal)'),
    'malmo/a.en.md': page('A', '', '[x](hub.md#goal)'),
    'malmo/latin.sv.md': Buffer.from(page('Möte'), 'latin1'),
    'malmo/b.sv.md': page('B', 'contacts: [ola]', '[x](latin.md)'),
    'malmo/redirects.yaml': '/x/: hub.md#mal\n/y/: latin.md\n',
    'shared/contacts.yaml': 'ola: [',
  })
  expect(found).toEqual([
    'malmo/hub.sv.md:3:1 unknown-key',
    'malmo/latin.sv.md:2:9 invalid-utf8',
    'shared/contacts.yaml:1:6 yaml-syntax',
  ])
})

test('the graph and its problems do not depend on the order of the files', async () => {
  const parse = pageParser(i18n)
  const text = (n: number, tag: string) =>
    page(
      `Sida ${n}`,
      n % 3 === 0 ? `slug: ${tag}-${n % 7}\nformerSlugs: [old-${n % 5}]` : '',
      `[x](p${n + 1}.md) [y](q.md)`,
    )
  const pages = Array.from({ length: 30 }, (_, n) => n).flatMap((n) =>
    i18n.locales.flatMap((tag) => {
      const path = `malmo/${n % 4 === 0 ? 'om/' : ''}p${n}.${tag}.md`
      const id = pageId(path.replace(`.${tag}.md`, ''))
      return (
        parse({
          file: path,
          path,
          absolute: path,
          text: text(n, tag),
          id,
          site: siteId('malmo'),
          locale: tag,
        }).page ?? []
      )
    }),
  )
  const link = (shuffled: typeof pages) =>
    linkPages(
      {
        pages: shuffled,
        unusable: new Map(),
        unpublished: new Map(),
        leftOut: new Map(),
        sites: [malmo, association],
        redirectFiles: [],
        searchAliases: [],
        glossary: [],
        aliasFile: null,
        directory: { members: [], sectors: new Map(), cities: new Map() },
        statementFiles: [],
        today: null,
        contacts: new Map(),
        pictures: new Map(),
        documents: new Map(),
        refused: [],
        assets: [],
      },
      i18n,
    )
  const first = link(pages)
  expect(first.problems.length).toBeGreaterThan(10)
  expect(first.graph.redirects.length).toBeGreaterThan(10)
  for (let turn = 1; turn <= 5; turn++) {
    const shuffled = pages
      .map((item, index) => ({ item, key: (index * 7919 * turn) % 997 }))
      .sort((a, b) => a.key - b.key)
    expect(link(shuffled.map(({ item }) => item))).toEqual(first)
  }
})

test('twelve thousand files with sixty thousand links are linked in a moment', () => {
  const parse = pageParser(i18n)
  const pages = Array.from({ length: 4_000 }, (_, n) => n).flatMap((n) => {
    const links = Array.from(
      { length: 5 },
      (_, k) => `[x](../s${(n + k) % 20}/p${(n + k) % 4_000}.md#rubrik)`,
    ).join(' ')
    return i18n.locales.flatMap((tag) => {
      const path = `malmo/s${n % 20}/p${n}.${tag}.md`
      const id = pageId(`malmo/s${n % 20}/p${n}`)
      const text = page(`Sida ${n}`, '', `## Rubrik\n\n${links}`)
      return (
        parse({ file: path, path, absolute: path, text, id, site: siteId('malmo'), locale: tag }).page ?? []
      )
    })
  })
  const rest = {
    redirectFiles: [],
    searchAliases: [],
    glossary: [],
    aliasFile: null,
    directory: { members: [], sectors: new Map(), cities: new Map() },
    statementFiles: [],
    today: null,
    contacts: new Map(),
    pictures: new Map(),
    documents: new Map(),
    refused: [],
    assets: [],
  }
  const started = performance.now()
  const { problems } = linkPages(
    { pages, unusable: new Map(), unpublished: new Map(), leftOut: new Map(), sites: [malmo], ...rest },
    i18n,
  )
  expect(problems).toEqual([])
  expect(performance.now() - started).toBeLessThan(2_500)
}, 60_000)
