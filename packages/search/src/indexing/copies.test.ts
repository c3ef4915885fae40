import { locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import type { SearchPage } from '../search-page.ts'
import { copiesByAddress, writtenCopies, writtenCopy } from './copies.ts'

const page = (address: string, title: string): SearchPage => ({
  id: 'malmo/a',
  kind: 'page',
  title,
  locale: locale('sv'),
  label: undefined,
  description: undefined,
  body: '<p>Hej</p>',
  facts: [],
  address,
})

test('the lines of pages are found by their addresses, whatever is in these', () => {
  const pages = [page('malmo:/sv/"橋"\\/', 'Bron'), page('malmo:/sv/', '{"address":"malmo:/"}\n')]
  const found = copiesByAddress(writtenCopies(pages, [{ words: ['bro', '橋'] }]))
  expect([...found]).toEqual(pages.map((each) => [each.address, writtenCopy(each)]))
  expect(copiesByAddress(writtenCopies([], []))).toEqual(new Map())
})
