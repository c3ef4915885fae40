import { describe, expect, test } from 'vitest'
import { parseHref, refuseHref } from './parse-href.ts'

describe('a link', () => {
  test('to a markdown file is a page, with or without its language', () => {
    const page = { kind: 'page', site: null, path: '../avtal.md', fragment: 'tullar' }
    expect(parseHref('../avtal.md#tullar')).toEqual(page)
    expect(parseHref('../avtal.sv.md#tullar')).toEqual(page)
    expect(parseHref('avtal.zh-Hant.md')).toMatchObject({ path: 'avtal.md', fragment: null })
  })
  test('to another site names it', () => {
    expect(parseHref('association:members/index.md#a')).toEqual({
      kind: 'page',
      site: 'association',
      path: 'members/index.md',
      fragment: 'a',
    })
  })
  test('to a heading or a document of the page stays beside it', () => {
    expect(parseHref('#tullar')).toEqual({ kind: 'fragment', fragment: 'tullar' })
    expect(parseHref('bilagor/avtal%20a.pdf#page=2')).toEqual({ kind: 'file', path: 'bilagor/avtal a.pdf' })
  })
  test('out is left as it is written where it is plain, and encoded where it is not', () => {
    for (const url of [
      'https://malmo.se',
      'http://x.se/a?b=c&d#e',
      'mailto:a@b.se?subject=x',
      'tel:+4640341000',
    ])
      expect(parseHref(url)).toEqual({ kind: 'external', url })
    expect(parseHref('https://x.se/å "')).toEqual({ kind: 'external', url: 'https://x.se/%C3%A5%20%22' })
  })
})

test.each([
  ['javascript:alert(1)', 'scheme'],
  ['JaVaScRiPt:alert(1)', 'scheme'],
  ['java\tscript:alert(1)', 'scheme'],
  ['\u0001javascript:alert(1)', 'scheme'],
  ['java\u200bscript:alert(1)', 'scheme'],
  ['%6Aavascript:alert(1)', 'scheme'],
  ['%256Aavascript%253Aalert(1)', 'scheme'],
  ['javascript:x.md', 'scheme'],
  ['JavaScript:x.md', 'scheme'],
  ['vbscript:x', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['blob:https://x.se/1', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['C:\\avtal.md', 'scheme'],
  ['a%00b.md', 'scheme'],
  ['malmo:a%0Ab.md', 'scheme'],
  ['//host/x', 'host'],
  ['\\\\host\\x', 'host'],
  ['/\\host/x', 'host'],
  ['%2F%2Fhost', 'host'],
  ['https:host', 'host'],
  ['https:/host', 'host'],
  ['https://', 'host'],
  ['https://a\\b', 'host'],
  ['user:pw@host', 'credentials'],
  ['https://user:pw@host/', 'credentials'],
  ['https://host@other/', 'credentials'],
  ['https://host:99999/', 'unreadable'],
])('%j is refused for its %s', (href, variant) => {
  expect(parseHref(href)).toEqual({ kind: 'refused' })
  expect(refuseHref(href)).toEqual({ code: 'unsafe-link', values: { href: href.trim(), variant } })
})

test('a path from the website’s root is an address, however it is written', () => {
  for (const href of ['/om/avtal/#a', '%2Fom/avtal/#a', ' /om/%61vtal/#a'])
    expect([parseHref(href), refuseHref(href)]).toEqual([
      { kind: 'address', path: '/om/avtal/', fragment: 'a' },
      null,
    ])
})

test.each(['', '..\\avtal.md'])('%j names no file', (href) => {
  expect(parseHref(href)).toEqual({ kind: 'refused' })
  expect(refuseHref(href)).toEqual({ code: 'missing-page', values: { href } })
})
