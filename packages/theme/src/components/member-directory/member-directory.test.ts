import { i18n, locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { renderMemberDirectory } from './member-directory.ts'

const ja = locale('ja')
const group = {
  label: { text: 'Universities', lang: 'en' },
  href: '/ja/universities/',
  count: 1,
  isCurrent: true,
}
const member = {
  name: { text: 'ルンド大学' },
  ownName: { text: 'Lunds universitet', lang: 'sv' },
  sector: { text: 'Universitet', lang: 'sv' },
}

test('an organisation shows what it is called here and what it calls itself, marked with its language', () => {
  const markup = String(renderMemberDirectory({ i18n, locale: ja, filters: [], members: [member] }))
  expect(markup).toContain('<p class="member-name">ルンド大学</p>')
  expect(markup).toContain('<p class="member-own-name"><span lang="sv">Lunds universitet</span></p>')
  expect(markup).toContain('<dd><span lang="sv">Universitet</span></dd>')
  expect(markup).toContain('<p class="member-count">1組織</p>')
})

test('a city that is not known is left out, and so are filters where there are none', () => {
  const markup = String(renderMemberDirectory({ i18n, locale: ja, filters: [], members: [member] }))
  expect(markup.match(/<dt>/g)).toHaveLength(1)
  expect(markup).not.toContain('<nav')
})

test('a filter is a list of plain links with counts; the page itself is marked', () => {
  const filters = [{ heading: '分野', groups: [group] }]
  expect(String(renderMemberDirectory({ i18n, locale: ja, filters, members: [] }))).toContain(
    '<li><a href="/ja/universities/" aria-current="page"><span lang="en">Universities</span> <span class="member-group-count">(1)</span></a></li>',
  )
})
