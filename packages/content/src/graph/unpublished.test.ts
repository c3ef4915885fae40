import { expect, test } from 'vitest'
import { load, page, preview } from '../content.fixture.ts'

const start = { 'malmo/index.sv.md': page('Start'), 'association/index.sv.md': page('Start') }
const day = (today: string) => ({ today })

test('a draft is in no language, and what is in the preview says that it is one', async () => {
  const files = {
    ...start,
    'malmo/a.sv.md': page('A', 'draft: true\nformerSlugs: [b]'),
    'malmo/a.en.md': page('A'),
  }
  const { found, urls, node, redirects } = await load(files)
  expect([found, urls('malmo/'), redirects('malmo')]).toEqual([[], ['/', '/en/', '/ja/'], []])
  expect(() => node('malmo/a')).toThrow()
  const shown = await load(files, { withUnpublished: true })
  expect(shown.urls('malmo/a')).toEqual(['/a/', '/en/a/', '/ja/a/'])
  expect(shown.version('malmo/a', 'en')?.unpublished).toEqual({ reason: 'draft' })
  expect(shown.version('malmo/', 'sv')?.unpublished).toBeNull()
})

test('a translation that is a draft is as if it were missing', async () => {
  const files = {
    ...start,
    'malmo/a.sv.md': page('A'),
    'malmo/a.en.md': page('A', 'draft: true\nslug: e'),
    'malmo/b.sv.md': page('B', '', '[A](a.md)'),
    'malmo/b.en.md': page('B', '', '[A](a.md)'),
  }
  const { found, version } = await load(files)
  expect(version('malmo/a', 'en')).toMatchObject({ kind: 'fallback', page: { locale: 'sv' } })
  expect(found).toEqual(['malmo/b.en.md:4:1 fallback-link'])
  const shown = await load(files, { withUnpublished: true })
  expect(shown.version('malmo/a', 'en')).toMatchObject({
    kind: 'translated',
    unpublished: { reason: 'draft' },
  })
  expect(shown.version('malmo/a', 'ja')).toMatchObject({
    page: { locale: 'en' },
    unpublished: { reason: 'draft' },
  })
  expect(shown.found, 'the same problems').toEqual(found)
})

test('a page is there from the day it is published to the day before it is no longer', async () => {
  const files = { ...start, 'malmo/a.sv.md': page('A', 'publish: 2026-12-01\nunpublish: 2027-01-01') }
  const isThere = async (today: string) => (await load(files, day(today))).graph.nodes.size === 3
  const days = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01']
  expect(await Promise.all(days.map(isThere))).toEqual([false, true, true, false])
  const { version } = await load(files, { ...day('2027-01-01'), withUnpublished: true })
  expect(version('malmo/a', 'sv')?.unpublished).toEqual({ reason: 'late', day: '2027-01-01' })
})

test('a page that waits for its day does not say which day it is, nor does a draft', async () => {
  const waiting = {
    ...start,
    'malmo/a.sv.md': page('A', 'kind: news\ndate: 2026-12-01\npublish: 2026-12-01'),
    'malmo/a.en.md': page('A', 'updated: 2026-12-01'),
    'malmo/b.sv.md': page('B', 'kind: news\ndate: 2027-05-01\ndraft: true'),
  }
  const nodes = async (files: Readonly<Record<string, string>>) => (await load(files)).graph.nodes.size
  expect(await nodes(waiting)).toBe(2)
  expect(await nodes({ ...waiting, 'malmo/c.sv.md': page('C', 'updated: 2026-11-30') })).toBe(3)
  expect(await nodes({ ...waiting, 'malmo/c.sv.md': page('C', 'updated: 2026-12-01') })).toBe(4)
})

test('a link to a page that is not published is a problem, and says why', async () => {
  const { printed } = await load(
    {
      ...start,
      'malmo/a.sv.md': page('A', 'draft: true', '[B](b.md)'),
      'malmo/b.sv.md': page('B', 'publish: 2026-12-01'),
      'malmo/c.sv.md': page('C', 'unpublish: 2026-11-01'),
      'malmo/d.sv.md': page('D', '', '[A](a.md#x), [B](b.sv.md) and [C](c.md).'),
      'malmo/redirects.yaml': '/old/: a.md\n',
      'shared/search-aliases.yaml': 'pages:\n  malmo/a.md: [word]\n',
    },
    day('2026-11-25'),
  )
  expect(printed).toMatchInlineSnapshot(`
    "malmo/d.sv.md:4:1  missing-fragment (warning)
      The page "malmo/a.sv.md" has no heading with the id "x".
        3 | ---
      > 4 | [A](a.md#x), [B](b.sv.md) and [C](c.md).
        5 |
      Link to another heading, or to the page as a whole.

    malmo/d.sv.md:4:1  unpublished-page
      This links to "a.md#x", which is a draft.
        3 | ---
      > 4 | [A](a.md#x), [B](b.sv.md) and [C](c.md).
        5 |
      Remove the link, or publish that page by removing its line draft: true.

    malmo/d.sv.md:4:14  unpublished-page
      This links to "b.sv.md", which is not published until 2026-12-01.
        3 | ---
      > 4 | [A](a.md#x), [B](b.sv.md) and [C](c.md).
        5 |
      Add the link on that day, or give this page the same publish day.

    malmo/d.sv.md:4:31  unpublished-page
      This links to "c.md", which has not been published since 2026-11-01.
        3 | ---
      > 4 | [A](a.md#x), [B](b.sv.md) and [C](c.md).
        5 |
      Remove the link, or give that page a later unpublish day.

    malmo/redirects.yaml:1:8  unpublished-page
      This links to "a.md", which is a draft.
      > 1 | /old/: a.md
        2 |
      Remove the link, or publish that page by removing its line draft: true."
  `)
})

test('a mirror follows the page that it shows, and is published on its own days', async () => {
  const files = {
    ...start,
    'malmo/a.sv.md': page('A', 'draft: true'),
    'association/a.sv.md': '---\nmirrors: malmo:a.md\n---\n',
    'malmo/b.sv.md': page('B'),
    'association/b.sv.md': '---\nmirrors: malmo:b.md\npublish: 2026-12-01\n---\n',
    'association/c.sv.md': page('C', '', '[A](a.md)'),
  }
  const { found, graph } = await load(files, day('2026-11-25'))
  expect(found).toEqual(['association/c.sv.md:4:1 unpublished-page'])
  expect([...graph.nodes.keys()]).toEqual(['association/', 'association/c', 'malmo/', 'malmo/b'])
  const shown = await load(files, { ...day('2026-11-25'), withUnpublished: true })
  expect(shown.version('association/a', 'sv')?.unpublished).toEqual({ reason: 'draft' })
  expect(shown.version('association/b', 'sv')?.unpublished).toEqual({ reason: 'early', day: '2026-12-01' })
  expect(shown.version('malmo/b', 'sv')?.unpublished).toBeNull()
})

test('what is wrong in a draft is a warning, and what is wrong with its fields an error', async () => {
  const { problems } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'draft: true', 'TODO: [B](b.md)\n\n![](c.png)'),
    'malmo/d.sv.md': page('D', 'draft: yes'),
  })
  expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'placeholder warning',
    'missing-page warning',
    'missing-alt warning',
    'missing-image warning',
    'wrong-type error',
  ])
})

test('a day that a translation repeats has to be the source’s', async () => {
  const { found } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'publish: 2026-12-01'),
    'malmo/a.en.md': page('A', 'publish: 2026-12-02'),
    'malmo/b.sv.md': page('B', 'publish: 2026-12-01\nunpublish: 2026-12-01'),
  })
  expect(found).toEqual(['malmo/a.en.md:3:10 shared-field-differs', 'malmo/b.sv.md:4:12 wrong-value'])
})

test('the preview shows a page with a link to a draft as it is saved', async () => {
  const save = await preview({
    ...start,
    'malmo/a.sv.md': page('A', 'draft: true'),
    'malmo/b.sv.md': page('B'),
  })
  const { found, html } = await save({ 'malmo/b.sv.md': page('B', '', '[A](a.md)') })
  expect(found).toEqual(['malmo/b.sv.md:4:1 unpublished-page'])
  expect(html('malmo/b', 'sv')).toContain('<a /japan/a/>')
})
