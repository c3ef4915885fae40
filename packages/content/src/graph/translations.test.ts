import { i18n } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { en, ja, load, malmo, page, sv } from '../content.fixture.ts'

const start = { 'malmo/index.sv.md': page('Start') }

test('the files of a page in several languages are one page, each in its language', async () => {
  const { version, found } = await load({
    ...start,
    'malmo/hub.sv.md': page('Hubben'),
    'malmo/hub/index.en.md': page('The hub'),
    'malmo/hub.ja.md': page('ハブ'),
  })
  expect(found).toEqual([])
  for (const [tag, title] of [
    ['sv', 'Hubben'],
    ['en', 'The hub'],
    ['ja', 'ハブ'],
  ] as const)
    expect(version('malmo/hub', tag)).toMatchObject({ kind: 'translated', page: { frontMatter: { title } } })
})

test('a content folder with one page is whole', async () => {
  const { graph, found, urls } = await load(start)
  expect(found).toEqual([])
  expect([...graph.nodes.keys()]).toEqual(['malmo/'])
  expect(urls('malmo/')).toEqual(['/', '/en/', '/ja/'])
})

test.each([
  ['ja', ['sv'], 'sv'],
  ['ja', ['sv', 'en'], 'en'],
  ['en', ['sv', 'ja'], 'sv'],
  ['en', ['ja'], 'ja'],
  ['sv', ['ja', 'en'], 'en'],
])('readers of %s get, of the languages %j, %s', async (wanted, written, given) => {
  const files = written.map((tag) => [`malmo/hub.${tag}.md`, page(tag, `source: ${written[0]}`)] as const)
  const { version } = await load({ ...start, ...Object.fromEntries(files) })
  expect(version('malmo/hub', wanted)).toMatchObject({
    kind: 'fallback',
    locale: wanted,
    page: { locale: given },
  })
})

test('a page that opts out has no version in the languages it lacks', async () => {
  const { node, urls, found } = await load({
    ...start,
    'malmo/hub.sv.md': page('Hubben', 'fallback: false'),
    'malmo/hub.en.md': page('The hub'),
  })
  expect(found).toEqual([])
  expect([...node('malmo/hub').versions.keys()]).toEqual([sv, en])
  expect(urls('malmo/hub')).toEqual(['/hub/', '/en/hub/', undefined])
})

test('any language can be the source, and the page lies in it as it was written first', async () => {
  const { node, found } = await load({
    ...start,
    'malmo/nikki.ja.md': page('日記', 'source: ja\norder: 2'),
    'malmo/nikki.sv.md': page('Dagbok'),
  })
  expect(found).toEqual([])
  expect(node('malmo/nikki').source.locale).toBe(ja)
  expect(node('malmo/nikki').source.frontMatter.order).toBe(2)
})

test('files that disagree on the source are told so, each but the first', async () => {
  const { found, node } = await load({
    ...start,
    'malmo/a.en.md': page('A', 'source: en'),
    'malmo/a.ja.md': page('A', 'source: ja'),
    'malmo/a.sv.md': page('A'),
  })
  expect(found).toEqual(['malmo/a.ja.md:3:9 source-disagrees'])
  expect(node('malmo/a').source.locale).toBe(en)
})

test('a source that is no language of the sites is a wrong value', async () => {
  const { found, node } = await load({ ...start, 'malmo/a.sv.md': page('A', 'source: svenska') })
  expect(found).toEqual(['malmo/a.sv.md:3:9 wrong-value'])
  expect(node('malmo/a').source.locale).toBe(sv)
})

test('a translation without its source is a warning, and the best translation stands in', async () => {
  const { printed, node } = await load({
    ...start,
    'malmo/a.en.md': page('A', 'order: 1'),
    'malmo/a.ja.md': page('あ'),
  })
  expect(printed).toMatchInlineSnapshot(`
    "malmo/a.en.md:1:1  orphaned-translation (warning)
      This is a translation, but the page has no file in Swedish, the language it was first written in.
      > 1 | ---
        2 | title: A
      Write that file, or name the language of this one in the field source to make it the original."
  `)
  expect(node('malmo/a').source.locale).toBe(en)
})

test('shared fields are written once, in the source, and hold for all languages', async () => {
  const { node, found } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'kind: news\ndate: 2026-05-03'),
    'malmo/a.en.md': page('A'),
  })
  expect(found).toEqual([])
  expect(node('malmo/a').source.frontMatter).toMatchObject({ kind: 'news', date: '2026-05-03' })
})

test('a translation may repeat a shared field that says the same', async () => {
  const event = (order: string) => `kind: event\nevent: { ${order} }\nnavigation: true`
  const { found } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'kind: event\nevent: { start: 2026-05-03, end: 2026-05-04 }'),
    'malmo/a.en.md': page('A', event('end: 2026-05-04, start: 2026-05-03')),
    'malmo/b.sv.md': page('B'),
    'malmo/b.en.md': page('B', 'kind: page\nfallback: true'),
  })
  expect(found).toEqual([])
})

test('a translation that says something else in a shared field is told where', async () => {
  const { printed } = await load({
    ...start,
    'malmo/a.sv.md': page('A', 'order: 1'),
    'malmo/a.en.md': page('A', 'order: 2'),
  })
  expect(printed).toMatchInlineSnapshot(`
    "malmo/a.en.md:3:8  shared-field-differs
      The field "order" says something else here than in malmo/a.sv.md.
        2 | title: A
      > 3 | order: 2
        4 | ---
      Remove the line here, since the value in malmo/a.sv.md holds for all languages."
  `)
})

test('a shared field in a translation alone is a disagreement', async () => {
  const { found } = await load({
    ...start,
    'malmo/a.sv.md': page('A'),
    'malmo/a.en.md': page('A', 'fallback: false'),
  })
  expect(found).toEqual(['malmo/a.en.md:3:11 shared-field-differs'])
})

test('a file in a language that its site does not have is a problem and shown nowhere', async () => {
  const { found, node } = await load(
    { ...start, 'malmo/a.sv.md': page('A'), 'malmo/a.ja.md': page('あ') },
    { sites: [{ ...malmo, locales: [sv, en] }], i18n },
  )
  expect(found).toEqual(['malmo/a.ja.md:2:8 unknown-locale'])
  expect([...node('malmo/a').files.keys()]).toEqual([sv])
})

test('titles and descriptions have the quotation marks of their language, as the text has', async () => {
  const fields = `navTitle: '"A"'\ndescription: 'The "best" agreement''s day'`
  const { version } = await load({
    'malmo/a.sv.md': page(`'Om "A"'`, fields),
    'malmo/a.en.md': page(`'On "A"'`, fields),
    'malmo/a.ja.md': page(`'"A"とは'`, fields),
  })
  const shown = (tag: string) => version('malmo/a', tag)?.page.frontMatter
  expect(shown('sv')).toMatchObject({
    title: 'Om ”A”',
    navTitle: '”A”',
    description: 'The ”best” agreement’s day',
  })
  expect(shown('en')).toMatchObject({ title: 'On “A”', description: 'The “best” agreement’s day' })
  expect(shown('ja')).toMatchObject({ title: '"A"とは', description: 'The "best" agreement\'s day' })
})
