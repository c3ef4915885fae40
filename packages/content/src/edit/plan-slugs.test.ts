import { locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { page } from '../content.fixture.ts'
import { editable } from './edit.fixture.ts'
import { planSlugs } from './plan-slugs.ts'

const texts = {
  'malmo/index.sv.md': page('Start'),
  'malmo/a.sv.md': page('A'),
  'malmo/a.en.md': page('A', 'slug: b # kept\nformerSlugs: [x]'),
  'malmo/c.sv.md': page('C'),
}

async function change(name: string, slugs: Readonly<Record<string, string>>) {
  const content = await editable(texts)
  try {
    const wanted = new Map(Object.entries(slugs).map(([tag, slug]) => [locale(tag), slug]))
    const told = await content.carryOut((loaded) => planSlugs(loaded, name, wanted))
    return { told, after: await content.texts() }
  } finally {
    await content.remove()
  }
}

test('the slug of each language changes in its file, which says where the page was', async () => {
  const { told, after } = await change('malmo/a', { sv: 'ett', en: 'one' })
  expect(told).toBe('done')
  expect(after).toEqual({
    ...texts,
    'malmo/a.sv.md': page('A', 'slug: ett\nformerSlugs: [a]'),
    'malmo/a.en.md': page('A', 'slug: one # kept\nformerSlugs: [x, b]'),
  })
})

test('a slug that is taken, or none, or of a language that is not there, is refused', async () => {
  expect((await change('malmo/a', { sv: 'c' })).told).toBe('content/malmo/c.sv.md duplicate-slug')
  const bad = await change('malmo/a', { sv: 'Å ä' })
  expect([bad.told, bad.after]).toEqual(['content/malmo/a.sv.md bad-slug', texts])
  expect((await change('malmo/a', { ja: 'b' })).told).toBe('no-translation ja')
  expect((await change('malmo/x', { sv: 'b' })).told).toBe('no-page malmo/x')
})
