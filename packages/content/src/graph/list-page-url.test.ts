import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'
import { urlPath } from './graph.ts'
import { listPageUrl, sectionOfListPage } from './list-page-url.ts'

const news = urlPath('/ja/ニュース/')

test('the first page of a list is the section’s own, the others are below it', () => {
  expect([1, 2, 12].map((number) => listPageUrl(news, number))).toEqual([
    '/ja/ニュース/',
    '/ja/ニュース/_2/',
    '/ja/ニュース/_12/',
  ])
})

test('an address says which section’s list would go on there', () => {
  for (const address of ['_2/', '_2', '_10/', '_12/index.html'])
    expect(sectionOfListPage(urlPath(news + address))).toBe(news)
  for (const address of ['', '2/', '_1/', '_02/', '_2/a/', 'a_2/', '_2.html'])
    expect(sectionOfListPage(urlPath(news + address))).toBeNull()
})

test('no page can have the address of a list page', async () => {
  const { found } = await load({
    'malmo/index.sv.md': page('Start'),
    'malmo/a.sv.md': page('A', 'slug: _2'),
    'malmo/_3.sv.md': page('B'),
    'malmo/_4/index.sv.md': page('C'),
    'malmo/5.sv.md': page('D'),
  })
  expect(found).toEqual([
    'malmo/_3.sv.md:1:1 bad-file-name',
    'malmo/_4:1:1 bad-file-name',
    'malmo/a.sv.md:3:7 bad-slug',
  ])
})

test('a former address that a section’s list may need is the website’s own, elsewhere it is free', async () => {
  const { found, redirects } = await load({
    'malmo/index.sv.md': page('Start'),
    'malmo/nyheter/index.sv.md': page('Nyheter'),
    'malmo/hub.sv.md': page('Hub', 'formerSlugs: [/nyheter/_3]'),
    'malmo/redirects.yaml': '/japan/nyheter/_2/: hub.md\n/japan/gammalt/_2/: hub.md\n',
  })
  expect(found).toEqual([
    'malmo/hub.sv.md:3:15 redirect-over-page',
    'malmo/redirects.yaml:1:1 redirect-over-page',
  ])
  expect(redirects('malmo')).toEqual(['/japan/gammalt/_2/ → /japan/hub/'])
})
