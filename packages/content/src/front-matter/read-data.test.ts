import { describe, expect, test } from 'vitest'
import type { SourceFile } from '../page.ts'
import { readContacts } from './contacts.ts'
import { readRedirects } from './redirects.ts'

function source(path: string, text: string): SourceFile {
  return { file: path, path, absolute: `/${path}`, text }
}

function placesOf(problems: ReturnType<typeof readContacts>['problems']): readonly string[] {
  return problems.map(({ code, place }) => `${code}@${place.line}:${place.column}`)
}

describe('contacts', () => {
  const good = 'ola:\n  name: Ola\n  title: { sv: enhetschef }\n  organization: { sv: Malmö stad }\n'
  const contactsOf = (text: string) => {
    const { contacts, problems } = readContacts([source('shared/contacts.yaml', text)], ['sv'])
    return { contacts, found: placesOf(problems), values: problems.map((problem) => problem.values) }
  }

  test('are read by key', () => {
    const { contacts, found } = contactsOf(`${good}  phone: "+4640344083"\n  languages: [sv, en]\n`)
    expect(found).toEqual([])
    expect(contacts.get('ola')).toEqual({
      name: 'Ola',
      title: { sv: 'enhetschef' },
      organization: { sv: 'Malmö stad' },
      phone: '+4640344083',
      languages: ['sv', 'en'],
    })
  })

  test('may be absent, or a file of comments', () => {
    expect(readContacts([], ['sv'])).toEqual({ contacts: new Map(), problems: [] })
    expect(contactsOf('# none yet\n').found).toEqual([])
    expect(contactsOf('').found).toEqual(['empty-file@1:1'])
  })

  test.each([
    ['an unquoted number', `${good}  phone: +4640344083\n`, 'unquoted-telephone@5:10'],
    ['a national number', `${good}  phone: 040-344083\n`, 'wrong-value@5:10'],
    ['no number', good, 'missing-key@1:1'],
    ['a misspelt key', `${good}  phone: "+4640344083"\n  moblie: "+46731465315"\n`, 'unknown-key@6:3'],
    ['a draft’s mark', `${good.replace('enhetschef', 'TODO')}  phone: "+4640344083"\n`, 'placeholder@3:16'],
    ['a repeated contact', `${good}  phone: "+4640344083"\nola: 1\n`, 'duplicate-key@6:1'],
    ['a capital in a key', 'Ola: 1\n', 'wrong-value@1:1'],
    [
      'a language that is none',
      `${good.replace('{ sv: e', '{ SV: e')}  phone: "+4640344083"\n`,
      'wrong-value@3:12',
    ],
    ['a list', '- ola\n', 'wrong-type@1:1'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-documents@2:1'],
    ['a tab', 'ola:\n\tname: Ola\n', 'yaml-tab@2:1'],
    ['an older YAML', '%YAML 1.1\n---\nola: yes\n', 'yaml-tag@1:1'],
  ])('with %s are refused', (_, text, expected) => {
    const { contacts, found } = contactsOf(text)
    expect(found).toContain(expected)
    expect(contacts.size).toBe(0)
  })

  test('a number that is none is told what one looks like', () => {
    expect(contactsOf(`${good}  phone: 040-344083\n`).values).toEqual([
      { key: 'ola.phone', allowed: '"+4640344083"', variant: 'example' },
    ])
  })
})

describe('redirects', () => {
  const redirectsOf = (text: string) => {
    const { redirectFiles, problems } = readRedirects([source('malmo/redirects.yaml', text)])
    return { entries: redirectFiles[0]?.entries, site: redirectFiles[0]?.site, found: placesOf(problems) }
  }

  test('lead from paths and whole addresses to files, with the place of each', () => {
    const { entries, site, found } = redirectsOf(
      '/gammal/sida.html: avtal.md\n"https://malmo.se/a/%C3%A5": association:om/index.md#id\n/b: /c/\n',
    )
    expect(found).toEqual([])
    expect(site).toBe('malmo')
    expect(entries?.[0]).toEqual({
      from: '/gammal/sida.html',
      to: 'avtal.md',
      position: { line: 1, column: 1 },
      toPosition: { line: 1, column: 20 },
    })
    expect(entries?.map(({ from, to }) => [from, to]).slice(1)).toEqual([
      ['https://malmo.se/a/%C3%A5', 'association:om/index.md#id'],
      ['/b', '/c/'],
    ])
  })

  test.each([
    ['a path without a slash', 'gammal: avtal.md\n', 'wrong-value@1:1'],
    ['a path that climbs', '/a/../b: avtal.md\n', 'wrong-value@1:1'],
    ['a path that climbs in disguise', '/a/%2e%2e/b: avtal.md\n', 'wrong-value@1:1'],
    ['another host', '//host/a: avtal.md\n', 'wrong-value@1:1'],
    ['a file outside the site', '/a: ../avtal.md\n', 'wrong-value@1:5'],
    ['a script', '/a: javascript:alert(1)\n', 'wrong-value@1:5'],
    ['a repeated address', '/a: b.md\n/a: c.md\n', 'duplicate-key@2:1'],
    ['a zero-width space', '/a\u200b: b.md\n', 'zero-width-in-key@1:3'],
  ])('with %s are refused', (_, text, expected) => {
    expect(redirectsOf(text)).toMatchObject({ found: [expected], entries: [] })
  })

  test('belong to a site: a file of the same name in shared is none', () => {
    expect(readRedirects([source('shared/redirects.yaml', 'x: y')])).toEqual({
      redirectFiles: [],
      problems: [],
    })
  })
})
