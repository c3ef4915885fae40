import { i18n, locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { type ContentFiles, load, page } from '../content.fixture.ts'
import { pageId } from '../page.ts'
import { ancestors, dateOf, type NavigationItem, navigationBelow } from './navigation.ts'

/** The navigation of a language as an indented list of labels. */
async function navigation(files: ContentFiles, tag = 'sv', below = 'malmo/') {
  const { graph, found } = await load({ 'malmo/index.sv.md': page('Start'), ...files })
  expect(found).toEqual([])
  const list = (items: readonly NavigationItem[], depth: string): string[] =>
    items.flatMap(({ label, children }) => [depth + label, ...list(children, `${depth}  `)])
  return list(navigationBelow(graph, pageId(below), locale(tag), i18n), '')
}

test('pages come by order, then by title as the language sorts it', async () => {
  const files = {
    'malmo/a.sv.md': page('Öl'),
    'malmo/b.sv.md': page('Zebra'),
    'malmo/c.sv.md': page('Ål'),
    'malmo/d.sv.md': page('Sist', 'order: 2'),
    'malmo/e.sv.md': page('Först', 'order: -1.5'),
  }
  expect(await navigation(files)).toEqual(['Först', 'Sist', 'Zebra', 'Ål', 'Öl'])
  expect(await navigation(files, 'en')).toEqual(['Först', 'Sist', 'Ål', 'Öl', 'Zebra'])
})

test('dated pages come newest first, before those without a date', async () => {
  expect(
    await navigation({
      'malmo/n/index.sv.md': page('Nyheter'),
      'malmo/n/a.sv.md': page('Gammal', 'kind: news\ndate: 2019-12-31'),
      'malmo/n/b.sv.md': page('Ny', 'kind: news\ndate: 2026-01-01'),
      'malmo/n/c.sv.md': page('Möte', 'kind: event\nevent: { start: 2024-05-03T18:00 }'),
      'malmo/n/d.sv.md': page('Arkiv'),
      'malmo/n/e.sv.md': page('Samma dag', 'kind: news\ndate: 2026-01-01'),
    }),
  ).toEqual(['Nyheter', '  Ny', '  Samma dag', '  Möte', '  Gammal', '  Arkiv'])
})

test('a hidden page and the pages below it are left out, and navTitle is the label', async () => {
  expect(
    await navigation({
      'malmo/a/index.sv.md': page('Dold', 'navigation: false'),
      'malmo/a/b.sv.md': page('Under'),
      'malmo/c.sv.md': page('En lång titel', 'navTitle: Kort'),
    }),
  ).toEqual(['Kort'])
})

test('pages below one that a language lacks take its place, unless it is hidden', async () => {
  const files = {
    'malmo/a/index.sv.md': page('Avsnitt', 'fallback: false'),
    'malmo/a/b.sv.md': page('Sida'),
    'malmo/h/index.sv.md': page('Dold', 'fallback: false\nnavigation: false'),
    'malmo/h/b.sv.md': page('Också dold'),
  }
  expect(await navigation(files, 'ja')).toEqual(['Sida'])
  expect(await navigation(files)).toEqual(['Avsnitt', '  Sida'])
})

test('the pages above a page lead from the start down', async () => {
  const { graph, node } = await load({
    'malmo/index.sv.md': page('Start'),
    'malmo/om/index.sv.md': page('Om'),
    'malmo/om/arkiv/a.sv.md': page('A'),
  })
  expect(ancestors(graph, node('malmo/om/arkiv/a')).map(({ id }) => id)).toEqual(['malmo/', 'malmo/om'])
  expect(ancestors(graph, node('malmo/'))).toEqual([])
})

test('the date of an event is the day it starts', async () => {
  const { graph, version } = await load({
    'malmo/a.sv.md': page('A', 'kind: event\nevent: { start: 2024-05-03T18:00 }'),
    'malmo/b.sv.md': page('B'),
  })
  const dates = ['malmo/a', 'malmo/b'].map((id) => {
    const shown = version(id, 'ja')
    return shown && dateOf(graph, shown)
  })
  expect(dates).toEqual(['2024-05-03', null])
})

test('the same graph gives the same navigation without making it again', async () => {
  const { graph } = await load({ 'malmo/index.sv.md': page('Start'), 'malmo/a.sv.md': page('A') })
  const ask = () => navigationBelow(graph, pageId('malmo/'), locale('sv'), i18n)
  expect(ask()).toBe(ask())
})
