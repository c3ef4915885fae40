import { locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { page } from '../content.fixture.ts'
import { editable, type Texts } from './edit.fixture.ts'
import { planRemoval, type RemovalOptions } from './plan-removal.ts'

const texts = {
  'malmo/index.sv.md': page('Start'),
  'malmo/a.sv.md': page('A', 'formerSlugs: [old]', '## X'),
  'malmo/a.en.md': page('A', 'slug: one'),
  'malmo/a.en.translation.json': '{}',
  'malmo/b.sv.md': page('B', '', '[A](a.md#x) [A](a.sv.md)'),
  'association/index.sv.md': page('Start'),
  'malmo/redirects.yaml': '/before/: a.en.md#x\n',
}

async function remove(content: Texts, name: string, options: Partial<RemovalOptions> = {}) {
  const folder = await editable(content)
  try {
    const told = await folder.carryOut((loaded) =>
      planRemoval(loaded, name, { locale: null, redirectTo: null, ...options }),
    )
    const after = await folder.texts()
    const { published } = await folder.load()
    return { told, after, redirects: published.redirects.map(({ from, to }) => `${from} → ${to.url}`) }
  } finally {
    await folder.remove()
  }
}

test('a page that something leads to is not removed, and each place is named', async () => {
  const { told, after } = await remove(texts, 'malmo/a')
  expect(told).toBe('malmo/b.sv.md:4 malmo/b.sv.md:4 malmo/redirects.yaml:1')
  expect(after).toEqual(texts)
})

test('links and addresses lead to the page that takes its place', async () => {
  const { told, after, redirects } = await remove(texts, 'malmo/a', { redirectTo: 'malmo/index.sv.md' })
  expect(told).toBe('done')
  expect(after).toEqual({
    'association/index.sv.md': page('Start'),
    'malmo/index.sv.md': page('Start'),
    'malmo/b.sv.md': page('B', '', '[A](index.md) [A](index.sv.md)'),
    'malmo/redirects.yaml': `/before/: index.en.md
/japan/a/: index.md
/japan/en/one/: index.md
/japan/ja/one/: index.md
/japan/old/: index.md
`,
  })
  expect(redirects).toContain('/japan/en/one/ → /japan/en/')
})

test('words for a page that is gone are left out where the other has its own', async () => {
  const words = 'pages:\n  malmo/a.md:\n    [x,\n     y] # a\n  malmo/b.md: [z]\n'
  const { told, after } = await remove({ ...texts, 'shared/search-aliases.yaml': words }, 'malmo/a', {
    redirectTo: 'malmo/b',
  })
  expect(told).toBe('done')
  expect(after['shared/search-aliases.yaml']).toBe('pages:\n  malmo/b.md: [z]\n')
  const one = await remove({ ...texts, 'shared/search-aliases.yaml': words }, 'malmo/a', {
    redirectTo: 'malmo/',
  })
  expect(one.after['shared/search-aliases.yaml']).toContain('malmo/index.md:\n    [x,')
})

test('without links it goes, and all its addresses are gone', async () => {
  const { 'malmo/b.sv.md': _, 'malmo/redirects.yaml': __, ...alone } = texts
  const { told, after } = await remove(alone, 'malmo/a.md')
  expect(told).toBe('done')
  expect(Object.keys(after)).toEqual(['association/index.sv.md', 'malmo/index.sv.md', 'malmo/redirects.yaml'])
  expect(after['malmo/redirects.yaml']).toBe(
    '/japan/a/: gone\n/japan/en/one/: gone\n/japan/ja/one/: gone\n/japan/old/: gone\n',
  )
})

test('a translation goes with its record, and its address leads to what stands in for it', async () => {
  const { told, after, redirects } = await remove(texts, 'malmo/a', { locale: locale('en') })
  expect(await remove(texts, 'malmo/a.en.md')).toEqual({ told, after, redirects })
  expect(told).toBe('done')
  expect(Object.keys(after)).not.toContain('malmo/a.en.translation.json')
  expect(after['malmo/redirects.yaml']).toBe(
    '/before/: a.en.md#x\n/japan/en/one/: a.md\n/japan/ja/one/: a.md\n',
  )
  expect(redirects).toContain('/japan/en/one/ → /japan/en/a/')
})

test('pages below a section that goes keep their addresses', async () => {
  const { told, after } = await remove(
    {
      'malmo/index.sv.md': page('Start'),
      'malmo/om/index.sv.md': page('Om', 'slug: about'),
      'malmo/om/a.sv.md': page('A'),
    },
    'malmo/om',
  )
  expect(told).toBe('done')
  expect(after['malmo/om/a.sv.md']).toBe(page('A', 'formerSlugs: [/about/a]'))
})

test('a source with translations, a start page, a page that is mirrored and one that is not there stay', async () => {
  expect((await remove(texts, 'malmo/a', { locale: locale('sv') })).told).toBe('is-source sv')
  expect((await remove(texts, 'malmo/a', { locale: locale('ja') })).told).toBe('no-translation ja')
  expect((await remove(texts, 'malmo/index.md')).told).toBe('start-page malmo/index.md')
  expect((await remove(texts, 'malmo/x')).told).toBe('no-page malmo/x')
  expect((await remove(texts, 'malmo/a', { redirectTo: 'malmo/a' })).told).toBe('no-page malmo/a')
  const mirror = { ...texts, 'association/m.sv.md': '---\nmirrors: malmo:a.md\n---\n' }
  expect((await remove(mirror, 'malmo/a', { redirectTo: 'malmo/b' })).told).toBe('association/m.sv.md:2')
})
