import { expect, test } from 'vitest'
import { parametersOf, queryOf } from './page-address.ts'

test('an address keeps words, filters and exactness', () => {
  const query = { text: '貿易 & avtal', filters: { site: 'malmo', kind: 'news' }, exactly: true }
  expect(queryOf(`https://example.org/sok/${parametersOf(query)}`)).toEqual(query)
})

test('what is not asked for does not stand in the address', () => {
  expect(parametersOf({ text: '' })).toBe('')
  expect(parametersOf({ text: 'avtal', filters: { site: undefined }, exactly: false })).toBe('?q=avtal')
})

test('an address without a query asks for nothing', () => {
  expect(queryOf('https://example.org/sok/')).toEqual({
    text: '',
    filters: { site: undefined, kind: undefined },
    exactly: false,
  })
})

test('a form sends blanks as plus signs', () => {
  expect(queryOf('https://example.org/sok/?q=fri+handel').text).toBe('fri handel')
})
