import { expect, test } from 'vitest'
import { i18n, ja } from '../../../test/languages.ts'
import { type Contact, renderContactList } from './contact-list.ts'

const contact: Contact = {
  name: { text: 'Ola Yndeheim', lang: 'sv' },
  title: { text: 'ユニット長' },
  organisation: { text: 'マルメ市' },
  phones: [{ kind: 'mobile', number: '+46731465315' }],
}
const markup = String(renderContactList({ i18n, locale: ja, contacts: [contact] }))

test('a name is marked with its language', () => {
  expect(markup).toContain('<p class="contact-name"><span lang="sv">Ola Yndeheim</span></p>')
})

test('a number is written for the reader and called without spaces', () => {
  expect(markup).toMatch(/<dt>[^<]+<\/dt> <dd><a class="nobreak" href="tel:\+46731465315">\+46 73[^<]+<\/a>/)
})

test('a page without contacts has no list', () => {
  expect(renderContactList({ i18n, locale: ja, contacts: [] })).toBeNull()
})
