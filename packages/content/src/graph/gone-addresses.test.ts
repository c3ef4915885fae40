import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'

const start = { 'malmo/index.sv.md': page('Start') }

const goneOf = async (files: Readonly<Record<string, string>>, today?: string) => {
  const { graph, found } = await load({ ...start, ...files }, { today })
  return { found, gone: graph.gone.map(({ site, from }) => `${site} ${from}`) }
}

test('an address is gone where its site says so, and so is what leads there', async () => {
  const { found, gone } = await goneOf({
    'malmo/redirects.yaml': '/japan/kurs/: gone\n/f%C3%B6re: /japan/kurs\n',
  })
  expect(found).toEqual([])
  expect(gone).toEqual(['malmo /före', 'malmo /japan/kurs/'])
})

test('where a page stands nothing is gone, and an address does not lead on and is gone as well', async () => {
  const { found } = await goneOf({
    'malmo/hub.sv.md': page('Hub', 'formerSlugs: [nav]'),
    'malmo/redirects.yaml': '/japan/hub/: gone\n/japan/nav/: gone\n',
  })
  expect(found).toEqual([
    'malmo/redirects.yaml:1:1 redirect-over-page',
    'malmo/redirects.yaml:2:1 duplicate-redirect',
  ])
})

test('a page is gone when its last day has passed, in every language and at its former addresses', async () => {
  const files = {
    'malmo/kurs.sv.md': page('Kurs', 'unpublish: 2026-11-26\nformerSlugs: [utbildning]'),
    'malmo/kurs.en.md': page('Course', 'slug: course'),
  }
  expect((await goneOf(files, '2026-11-25')).gone).toEqual([])
  expect((await goneOf(files, '2026-11-26')).gone).toEqual([
    'malmo /japan/en/course/',
    'malmo /japan/ja/course/',
    'malmo /japan/kurs/',
    'malmo /japan/utbildning/',
  ])
})

test('a draft, a page whose day has not come and an address that has another page are not gone', async () => {
  const { gone } = await goneOf(
    {
      'malmo/a.sv.md': page('A', 'draft: true'),
      'malmo/b.sv.md': page('B', 'publish: 2027-01-01'),
      'malmo/c.sv.md': page('C', 'unpublish: 2026-01-01\nfallback: false'),
      'malmo/d.sv.md': page('D', 'formerSlugs: [c]'),
    },
    '2026-11-26',
  )
  expect(gone).toEqual([])
})
