import { expect, test } from 'vitest'
import { page } from '../content.fixture.ts'
import { editable, type Texts } from './edit.fixture.ts'
import { planMove } from './plan-move.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>\n'
const start = { 'association/index.sv.md': page('Start'), 'malmo/index.sv.md': page('Start') }

/** What a move changes: the files that are other than before, null for one that is gone. */
async function move(texts: Texts, from: string, to: string) {
  const content = await editable(texts)
  try {
    const told = await content.carryOut((loaded) => planMove(loaded, from, to))
    const after = await content.texts()
    const { problems, published } = await content.load()
    const names = [...new Set([...Object.keys(texts), ...Object.keys(after)])].sort()
    const changed = names.filter((name) => texts[name] !== after[name])
    return {
      told,
      changed: Object.fromEntries(changed.map((name) => [name, after[name] ?? null])),
      problems: problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      redirects: published.redirects.map(
        ({ site, from: old, to: now }) => `${site} ${old} → ${now.site} ${now.url}`,
      ),
    }
  } finally {
    await content.remove()
  }
}

test('a page moves in all languages with its records, and links to and in it are right', async () => {
  const { told, changed, problems, redirects } = await move(
    {
      ...start,
      'malmo/avtal.sv.md': page('Avtal', '', '[Hub](hub.md#x) och [jag](#t).\n\n## T'),
      'malmo/avtal.en.md': page('Agreement', 'slug: agreement', '[Hub](hub.en.md)\n\n## T'),
      'malmo/avtal.en.translation.json': '{}',
      'malmo/hub.sv.md': page('Hub', '', '## X\n\n*Se* [a](<avtal.sv.md#t> ) [b][c]\n\n[c]: ./avtal.md\n'),
      'association/a.sv.md': page('A', '', '[Avtal](malmo:avtal.md#t)'),
      'association/b.sv.md': '---\nmirrors: "malmo:avtal.md"\n---\n',
      'association/redirects.yaml': '/x/: malmo:avtal.en.md # kvar\n',
      'shared/search-aliases.yaml': 'pages:\n  malmo/avtal.md: [epa]\n',
    },
    'malmo/avtal.md',
    'malmo/om/handel',
  )
  expect([told, problems]).toEqual(['done', []])
  expect(changed).toEqual({
    'association/a.sv.md': page('A', '', '[Avtal](malmo:om/handel.md#t)'),
    'association/b.sv.md': '---\nmirrors: "malmo:om/handel.md"\n---\n',
    'association/redirects.yaml': '/x/: malmo:om/handel.en.md # kvar\n',
    'malmo/avtal.en.md': null,
    'malmo/avtal.en.translation.json': null,
    'malmo/avtal.sv.md': null,
    'malmo/hub.sv.md': page(
      'Hub',
      '',
      '## X\n\n*Se* [a](<om/handel.sv.md#t> ) [b][c]\n\n[c]: om/handel.md\n',
    ),
    'malmo/om/handel.en.md': page(
      'Agreement',
      'slug: agreement\nformerSlugs: [/agreement]',
      '[Hub](../hub.en.md)\n\n## T',
    ),
    'malmo/om/handel.en.translation.json': '{}',
    'malmo/om/handel.sv.md': page(
      'Avtal',
      'formerSlugs: [/avtal]',
      '[Hub](../hub.md#x) och [jag](#t).\n\n## T',
    ),
    'shared/search-aliases.yaml': 'pages:\n  malmo/om/handel.md: [epa]\n',
  })
  expect(redirects).toContain('malmo /japan/avtal/ → malmo /japan/om/handel/')
  expect(redirects).toContain('malmo /japan/en/agreement/ → malmo /japan/en/om/agreement/')
  expect(redirects).toContain('malmo /japan/ja/agreement/ → malmo /japan/ja/om/agreement/')
})

test('pictures that only the page uses go with it, others stay', async () => {
  const { told, changed } = await move(
    {
      ...start,
      'malmo/a.sv.md': page('A', 'fallback: false', '![x](own.svg) ![y](both.svg) [z](own.pdf)'),
      'malmo/b.sv.md': page('B', '', '![y](both.svg)'),
      'malmo/both.svg': drawing,
      'malmo/own.pdf': 'PDF',
      'malmo/own.svg': drawing,
      'malmo/unused.svg': drawing,
    },
    'malmo/a',
    'malmo/om/',
  )
  expect(told).toBe('done')
  expect(Object.keys(changed)).toEqual([
    'malmo/a.sv.md',
    'malmo/om/a.sv.md',
    'malmo/om/own.pdf',
    'malmo/om/own.svg',
    'malmo/own.pdf',
    'malmo/own.svg',
  ])
  expect(changed['malmo/om/a.sv.md']).toContain('![x](own.svg) ![y](../both.svg) [z](own.pdf)')
})

test('a page that takes another name in its folder has its last one in formerSlugs, unless a slug is its address', async () => {
  const texts = {
    ...start,
    'malmo/a.sv.md': page('A', 'formerSlugs: [b]'),
    'malmo/a.en.md': page('A', 'slug: c'),
  }
  const { changed } = await move(texts, 'malmo/a.sv.md', 'malmo/d.md')
  expect(changed['malmo/d.sv.md']).toBe(page('A', 'formerSlugs: [b, a]'))
  expect(changed['malmo/d.en.md']).toBe(page('A', 'slug: c'))
})

test('a folder moves with all that is in it, and only its own page says where it was', async () => {
  const { told, changed, redirects } = await move(
    {
      ...start,
      'malmo/nytt/index.sv.md': page('Nytt', 'formerSlugs: [aktuellt]', '[A](a.md)'),
      'malmo/nytt/a.sv.md': page('A', 'formerSlugs: [b]', '[Nytt](index.md) ![](x.svg){decorative}'),
      'malmo/nytt/x.svg': drawing,
      'malmo/c.sv.md': page('C', '', '[Nytt](nytt/index.md)'),
    },
    'malmo/nytt',
    'malmo/om/nyheter',
  )
  expect(told).toBe('done')
  expect(changed).toEqual({
    'malmo/c.sv.md': page('C', '', '[Nytt](om/nyheter/index.md)'),
    'malmo/nytt/a.sv.md': null,
    'malmo/nytt/index.sv.md': null,
    'malmo/nytt/x.svg': null,
    'malmo/om/nyheter/a.sv.md': page('A', 'formerSlugs: [b]', '[Nytt](index.md) ![](x.svg){decorative}'),
    'malmo/om/nyheter/index.sv.md': page('Nytt', 'formerSlugs: [/nytt, /aktuellt]', '[A](a.md)'),
    'malmo/om/nyheter/x.svg': drawing,
  })
  for (const old of ['nytt', 'nytt/a', 'nytt/b', 'aktuellt', 'aktuellt/a', 'en/nytt/b'])
    expect(
      redirects.some((line) => line.startsWith(`malmo /japan/${old}/ → `)),
      old,
    ).toBe(true)
})

test('to another site the old addresses are in redirects.yaml, each language its own', async () => {
  const { told, changed, redirects } = await move(
    {
      ...start,
      'malmo/a.sv.md': page('A', 'formerSlugs: [b]'),
      'malmo/a.en.md': page('A', 'slug: e', '[A](a.md)'),
      'malmo/redirects.yaml': '# Before.\n/old/: a.md',
    },
    'malmo/a',
    'association/om/a',
  )
  expect(told).toBe('done')
  expect(changed).toEqual({
    'association/om/a.en.md': page('A', 'slug: e', '[A](a.md)'),
    'association/om/a.sv.md': page('A'),
    'malmo/a.en.md': null,
    'malmo/a.sv.md': null,
    'malmo/redirects.yaml': `# Before.
/old/: association:om/a.md
/japan/a/: association:om/a.md
/japan/en/e/: association:om/a.md
/japan/ja/e/: association:om/a.md
/japan/b/: association:om/a.md
`,
  })
  expect(redirects).toContain('malmo /japan/ja/e/ → association /ja/om/e/')
})

test('the address of a stand-in below a section with a slug of its own is in redirects.yaml', async () => {
  const { told, changed } = await move(
    {
      ...start,
      'malmo/nytt/index.sv.md': page('Nytt'),
      'malmo/nytt/index.en.md': page('News', 'slug: news'),
      'malmo/nytt/a.sv.md': page('A'),
    },
    'malmo/nytt/a',
    'malmo/a',
  )
  expect(told).toBe('done')
  expect(changed['malmo/a.sv.md']).toBe(page('A', 'formerSlugs: [/nytt/a]'))
  expect(changed['malmo/redirects.yaml']).toBe('/japan/en/news/a/: a.md\n/japan/ja/news/a/: a.md\n')
})

test('a page that mirrors another one, and a draft, move like any other', async () => {
  const { told, changed } = await move(
    {
      ...start,
      'association/m.sv.md': '---\nmirrors: malmo:a.md\n---\n',
      'malmo/a.sv.md': page('A', 'draft: true', '[B](b.md)'),
      'malmo/b.sv.md': page('B'),
    },
    'malmo/a',
    'malmo/om/a',
  )
  expect(told).toBe('done')
  expect(changed['malmo/om/a.sv.md'], 'it has no address to keep').toBe(
    page('A', 'draft: true', '[B](../b.md)'),
  )
  expect(changed['association/m.sv.md']).toBe('---\nmirrors: malmo:om/a.md\n---\n')
  const mirror = await move(
    { ...start, 'association/m.sv.md': '---\nmirrors: malmo:b.md\n---\n', 'malmo/b.sv.md': page('B') },
    'association/m',
    'association/om/n',
  )
  expect(mirror.told).toBe('done')
  expect(mirror.redirects).toContain('association /m/ → association /om/n/')
})

test('bytes that reading clears away are as they were', async () => {
  const text = '\ufeff---\r\ntitle: O\u0308ppet\r\n---\r\nSe\u200b [sida\u030an](a.md).\r\n'
  const { told, changed } = await move(
    { ...start, 'malmo/a.sv.md': page('A'), 'malmo/b.sv.md': text },
    'malmo/a',
    'malmo/c',
  )
  expect(told).toBe('done')
  expect(changed['malmo/b.sv.md']).toBe(text.replace('a.md', 'c.md'))
})

test('what cannot be is refused, and nothing is written', async () => {
  const texts = {
    ...start,
    'malmo/a.sv.md': page('A', '', '![x](x.svg)'),
    'malmo/b.sv.md': page('B', '', '![x](x.svg)'),
    'malmo/x.svg': drawing,
    'malmo/om/index.sv.md': page('Om'),
  }
  const refused = async (from: string, to: string) => {
    const { told, changed } = await move(texts, from, to)
    expect(changed).toEqual({})
    return told
  }
  expect(await refused('malmo/nope', 'malmo/c')).toBe('no-page malmo/nope')
  expect(await refused('malmo/index.md', 'malmo/c')).toBe('start-page malmo/index.md')
  expect(await refused('malmo/a', 'malmo/b.md')).toBe('exists malmo/b.sv.md')
  expect(await refused('malmo/a', 'elsewhere/a')).toBe('no-site elsewhere/a')
  expect(await refused('malmo/om', 'malmo/om/under/om')).toBe('inside-itself malmo/om/under/om')
  expect(await refused('malmo/a', 'association/a'), 'the picture stays').toBe(
    'content/association/a.sv.md missing-image',
  )
  expect(await refused('malmo/a', 'malmo/sok')).toBe('content/malmo/sok.sv.md reserved-slug')
  expect(await refused('malmo/a', 'malmo/A B')).toContain('bad-file-name')
})

test('a page whose fields are broken is moved like any other', async () => {
  const { told, changed } = await move(
    { ...start, 'malmo/a.sv.md': '---\ntitel: A\n---\n[B](b.md)\n', 'malmo/b.sv.md': page('B') },
    'malmo/b',
    'malmo/om/b',
  )
  expect(told).toBe('done')
  expect(changed['malmo/a.sv.md']).toBe('---\ntitel: A\n---\n[B](om/b.md)\n')
})
