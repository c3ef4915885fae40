import { locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { page } from '../content.fixture.ts'
import { editable, type Texts } from './edit.fixture.ts'
import { type NewPage, planPage } from './plan-page.ts'
import { planTranslation } from './plan-translation.ts'

const texts: Texts = { 'malmo/index.sv.md': page('Start'), 'association/index.sv.md': page('Start') }

async function edited(before: Texts, plan: Parameters<Awaited<ReturnType<typeof editable>>['carryOut']>[0]) {
  const content = await editable(before)
  try {
    const told = await content.carryOut(plan)
    const after = await content.texts()
    return { told, added: Object.entries(after).filter(([path]) => !(path in before)) }
  } finally {
    await content.remove()
  }
}

function create(name: string, changes: Partial<NewPage> = {}) {
  const wanted = {
    locale: locale('sv'),
    fields: { title: 'Ny: sida' },
    text: 'Text.',
    isDraft: true,
    ...changes,
  }
  return edited(texts, (loaded) => planPage(loaded, name, wanted))
}

test('a page needs only a title, and is a draft', async () => {
  const file = '---\ntitle: "Ny: sida"\ndraft: true\n---\n\nText.\n'
  for (const name of ['malmo/om/ny', 'malmo/om/ny.md', 'malmo/om/ny.sv.md'])
    expect(await create(name)).toEqual({ told: 'done', added: [['malmo/om/ny.sv.md', file]] })
  expect((await create('malmo/om/')).added).toEqual([['malmo/om/index.sv.md', file]])
})

test('a page of another kind or language says so', async () => {
  const event = { start: '2026-12-01T18:00', place: 'Malmö' }
  const fields = { title: 'E', kind: 'event' as const, event, source: 'ja' }
  const { told, added } = await create('association/e', { fields, locale: locale('ja'), isDraft: false })
  expect(told).toBe('done')
  expect(added).toEqual([
    [
      'association/e.ja.md',
      '---\ntitle: E\nkind: event\nevent: { start: 2026-12-01T18:00, place: Malmö }\nsource: ja\n---\n\nText.\n',
    ],
  ])
})

test('what is there is never written over, and a page that would have errors is not made', async () => {
  expect((await create('malmo/index.en.md', { locale: locale('en') })).told).toMatch(
    /^exists .*index\.sv\.md$/,
  )
  expect((await create('nowhere/a')).told).toBe('no-site nowhere/a')
  expect(await create('malmo/Å ö', { isDraft: false })).toMatchObject({ added: [] })
  expect((await create('malmo/a', { isDraft: false, fields: { title: 'N', kind: 'news' } })).told).toBe(
    'content/malmo/a.sv.md missing-key',
  )
})

test('a translation has the source’s words in its own fields and its text, and is a draft', async () => {
  const source = page(
    '"A": b',
    'kind: contact\nslug: c\nnavTitle: "N"\nformerSlugs: [d]\nupdated: 2026-11-01',
    '"Ord" [x](index.md)',
  )
  const { told, added } = await edited(
    { ...texts, 'malmo/a.sv.md': source.replace('"A": b', '\'"A": b\'') },
    (loaded) => planTranslation(loaded, 'malmo/a.sv.md', locale('ja')),
  )
  expect(told).toBe('done')
  expect(added).toEqual([
    [
      'malmo/a.ja.md',
      '---\ntitle: \'"A": b\'\nnavTitle: N\nslug: c\ndraft: true\n---\n"Ord" [x](index.md)\n',
    ],
  ])
})

test('a page without a source, a mirror, and a language that is there are not translated', async () => {
  const before = {
    ...texts,
    'association/m.sv.md': '---\nmirrors: malmo:index.md\n---\n',
    'malmo/a.sv.md': page('A'),
  }
  const told = async (name: string, tag: string) =>
    (await edited(before, (loaded) => planTranslation(loaded, name, locale(tag)))).told
  expect(await told('malmo/x', 'ja')).toBe('no-page malmo/x')
  expect(await told('association/m', 'ja')).toBe('no-page association/m')
  expect(await told('malmo/a', 'sv')).toBe('is-source sv')
  const both = { ...before, 'malmo/a.ja.md': page('A') }
  expect((await edited(both, (loaded) => planTranslation(loaded, 'malmo/a', locale('ja')))).told).toMatch(
    /^exists .*a\.ja\.md$/,
  )
})
