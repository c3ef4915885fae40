import { expect, test } from 'vitest'
import { page, preview } from './content.fixture.ts'
import { pageId } from './page.ts'

const start = { 'malmo/index.sv.md': page('Start') }

test('a preview keeps the last good version of a broken file and shows what is wrong', async () => {
  const next = await preview({ ...start, 'malmo/hub.sv.md': page('Hub') })
  await next()
  const broken = await next({
    'malmo/hub.sv.md': page('Ny', 'ordr: 1'),
    'malmo/index.sv.md': page('Ny start'),
  })
  expect(broken.found).toEqual(['malmo/hub.sv.md:3:1 unknown-key'])
  expect(broken.node('malmo/hub').source.frontMatter.title).toBe('Hub')
  expect(broken.node('malmo/').source.frontMatter.title, 'one bad file does not block others').toBe(
    'Ny start',
  )
  const mended = await next({ 'malmo/hub.sv.md': page('Ny') })
  expect(mended.found).toEqual([])
  expect(mended.node('malmo/hub').source.frontMatter.title).toBe('Ny')
})

test.each([
  ['is not text', Buffer.from([0xff, 0xfe, 0x00])],
  ['is empty', ''],
  ['links to nothing', page('Ny', '', '[x](nowhere.md)')],
  ['takes the address of another page', page('Ny', 'slug: a')],
  ['shows a picture that is missing', page('Ny', '', '![x](x.png)')],
])('a preview keeps the last good version of a file that %s', async (_, bytes) => {
  const next = await preview({ ...start, 'malmo/hub.sv.md': page('Hub'), 'malmo/a.sv.md': page('A') })
  await next()
  const { node, problems } = await next({ 'malmo/hub.sv.md': bytes })
  expect(problems.length).toBeGreaterThan(0)
  expect(node('malmo/hub').source.frontMatter.title).toBe('Hub')
})

test('a preview leaves out a file that never was good, and shows it once it is', async () => {
  const next = await preview({ ...start, 'malmo/hub.sv.md': page('Hub', 'ordr: 1') })
  expect([...(await next()).graph.nodes.keys()]).toEqual(['malmo/'])
  expect([...(await next({ 'malmo/hub.sv.md': page('Hub') })).graph.nodes.keys()]).toEqual([
    'malmo/',
    'malmo/hub',
  ])
})

test('a preview picks up new files and forgets deleted ones, also beside a broken one', async () => {
  const next = await preview({ ...start, 'malmo/a.sv.md': page('A'), 'malmo/x.sv.md': page('X', 'ordr: 1') })
  await next()
  const { graph } = await next({ 'malmo/a.sv.md': null, 'malmo/b.sv.md': page('B') })
  expect([...graph.nodes.keys()]).toEqual(['malmo/', 'malmo/b'])
  const back = await next({ 'malmo/a.sv.md': page('A', 'ordr: 1') })
  expect([...back.graph.nodes.keys()], 'what was deleted is no last good version').toEqual([
    'malmo/',
    'malmo/b',
  ])
})

test('a preview keeps the last good contacts, redirects and mirrors', async () => {
  const contacts =
    'ola: { name: Ola, title: { sv: chef, en: head, ja: 長 }, organization: { sv: Malmö, en: Malmö, ja: マルメ }, phone: "+4640344083" }'
  const next = await preview({
    ...start,
    'malmo/a.sv.md': page('A', 'contacts: [ola]'),
    'association/b.sv.md': '---\nmirrors: malmo:a.md\n---\n',
    'malmo/redirects.yaml': '/x/: a.md\n',
    'shared/contacts.yaml': contacts,
  })
  await next()
  const { graph, redirects, found } = await next({
    'shared/contacts.yaml': 'ola: [',
    'malmo/redirects.yaml': '/x/: [',
    'association/b.sv.md': '---\nmirrors: malmo:nowhere.md\n---\n',
  })
  expect(found).toHaveLength(3)
  expect([...graph.contacts.keys()]).toEqual(['ola'])
  expect(redirects('malmo')).toEqual(['/x/ → /japan/a/'])
  expect(graph.nodes.get(pageId('association/b'))?.owner).toBe('malmo/a')
})

test('two pages never stand at one address, not even where the last good version of one has it', async () => {
  const next = await preview({ ...start, 'malmo/a.sv.md': page('A'), 'malmo/b.sv.md': page('B', 'slug: x') })
  await next()
  const { graph } = await next({ 'malmo/a.sv.md': page('A', 'slug: x') })
  const urls = [...graph.nodes.values()].flatMap((node) => [...node.versions.values()].map(({ url }) => url))
  expect(new Set(urls).size).toBe(urls.length)
})

const linked = page('Hub', '', 'See [start](index.md).\n\n## Goals\n\n![The bridge](bro.svg)')
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="1" height="1"></svg>'
const withHub = {
  ...start,
  'malmo/hub.sv.md': linked,
  'malmo/mirror.sv.md': page('Spegel', '', 'Text.'),
  'malmo/bro.svg': drawing,
}

test('a save that changes nothing but a text is shown ahead of everything else, also where readers fall back to it', async () => {
  const next = await preview(withHub)
  const before = await next()
  const saved = await next.save('malmo/hub.sv.md', linked.replace('See', 'Read'))
  expect(saved?.html('malmo/hub', 'sv')).toContain('Read <a /japan/>')
  expect(saved?.html('malmo/hub', 'en')).toContain('Read <a /japan/')
  expect(before.html('malmo/hub', 'sv'), 'the graph before is as it was').toContain('See <a')
  expect((await next.save('malmo/hub.sv.md', linked))?.html('malmo/hub', 'sv')).toContain('See <a')
  expect(saved?.graph.nodes.get(pageId('malmo/mirror'))).toBe(before.graph.nodes.get(pageId('malmo/mirror')))
})

test.each([
  ['a field', linked.replace('title: Hub', 'title: Nav')],
  ['a heading', linked.replace('## Goals', '## Aims')],
  ['the level of a heading', linked.replace('## Goals', '### Goals')],
  ['an anchor', linked.replace('## Goals', '## Goals {#aims}')],
  ['where a link leads', linked.replace('index.md', 'mirror.md')],
  ['a link more', `${linked}\n[x](index.md)\n`],
  ['a picture', linked.replace('![The bridge](bro.svg)', '')],
  ['a fault', `${linked}\n<b>x</b>\n`],
  ['nothing at all', ''],
])('%s is not shown ahead, and is there with the next load', async (_name, text) => {
  const next = await preview(withHub)
  expect((await next()).found).toEqual([])
  expect(await next.save('malmo/hub.sv.md', text)).toBeNull()
})

test('nothing is shown ahead before a first load, of a file that is not shown, and of one with an error', async () => {
  const next = await preview(withHub)
  expect(await next.save('malmo/hub.sv.md', linked)).toBeNull()
  await next({ 'malmo/hub.sv.md': linked.replace('index.md', 'nowhere.md') })
  expect(await next.save('malmo/hub.sv.md', linked)).toBeNull()
  expect(await next.save('malmo/new.sv.md', linked)).toBeNull()
  expect(await next.save('malmo/redirects.yaml', '')).toBeNull()
})
