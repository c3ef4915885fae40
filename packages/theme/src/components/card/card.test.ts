import { html } from '@kakehashi/html'
import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { type Card, renderCard, renderCardGrid } from './card.ts'

const card: Card = { title: 'Hubben', href: '/hubben/', description: 'En hubb för affärer.' }
const render = (more: Partial<Card>) => String(renderCard({ i18n, locale: sv, ...card, ...more }))

test('a card has one link, its title, and says no more than it knows', () => {
  expect(render({})).toBe(
    '<li class="card">\n<h3><a href="/hubben/">Hubben</a></h3>\n<p>En hubb för affärer.</p>\n</li>',
  )
})

test('what is seen above the title is read after it', () => {
  const markup = render({ tag: { text: 'Nyhet' }, date: '2024-05-20', picture: html`<img alt="">` })
  const places = ['<h3>', 'card-tag', '<time datetime="2024-05-20">', 'card-picture'].map((part) =>
    markup.indexOf(part),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('a page in another language is marked, its tag by itself', () => {
  const markup = render({ lang: 'en', tag: { text: 'News', lang: 'en' } })
  expect(markup).toContain('<h3 lang="en">')
  expect(markup).toContain('<p lang="en">')
  expect(markup).toContain('<span lang="en">News</span>')
})

test('cards stand in one list, and without cards there is none', () => {
  expect(String(renderCardGrid({ i18n, locale: sv, cards: [card, card] })).match(/<li /g)).toHaveLength(2)
  expect(renderCardGrid({ i18n, locale: sv, cards: [] })).toBeNull()
})
