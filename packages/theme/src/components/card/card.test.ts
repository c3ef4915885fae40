import { expect, test } from 'vitest'
import { i18n, sv } from '../../../test/languages.ts'
import { renderCard } from './card.ts'

const hub = { i18n, locale: sv, title: 'Hubben', href: '/hub/' }

test('a card has one link, which the title is', () => {
  expect(String(renderCard({ ...hub, description: 'Vem den är till för.' }))).toBe(
    '<li class="card">\n<h3><a href="/hub/">Hubben</a></h3>\n<p>Vem den är till för.</p>\n</li>',
  )
})

test('title and description say their language, the day is in that of the reader', () => {
  const card = String(renderCard({ ...hub, lang: 'en', description: 'For whom', date: '2024-05-20' }))
  expect(card).toContain('<h3 lang="en">')
  expect(card).toContain('<p lang="en">For whom</p>')
  expect(card).toContain('<p class="card-date"><time datetime="2024-05-20">20 maj 2024</time></p>')
})
