import { describe, expect, test } from 'vitest'
import { readFrontMatter } from './read-front-matter.ts'

function read(text: string, path = 'malmo/a.sv.md') {
  const result = readFrontMatter({ file: path, path, absolute: `/${path}`, text })
  const found = result.problems.map(({ code, place }) => `${code}@${place.line}:${place.column}`)
  return { ...result, found, values: result.problems.map((problem) => problem.values) }
}

/** A page with the given lines of front matter below its title, which is line 2. */
function withLines(lines: string, path?: string) {
  return read(`---\ntitle: Hej\n${lines}\n---\nText.\n`, path)
}

describe('a good page', () => {
  test('gives its fields, their places and its text', () => {
    const page = read(
      '---\ntitle: Hej\nevent:\n  start: 2026-01-21\nformerSlugs:\n  - gammal\n  - /Äldre/a.html\nkind: event\n---\n\nText.\n',
    )
    expect(page.found).toEqual([])
    expect(page.frontMatter).toEqual({
      title: 'Hej',
      event: { start: '2026-01-21' },
      formerSlugs: ['gammal', '/Äldre/a.html'],
      kind: 'event',
    })
    expect(page.positions.get('title')).toEqual({ line: 2, column: 8 })
    expect(page.positions.get('event.start')).toEqual({ line: 4, column: 10 })
    expect(page.positions.get('formerSlugs.1')).toEqual({ line: 7, column: 5 })
    expect([page.bodyText, page.bodyLine]).toEqual(['\nText.\n', 10])
  })

  test('may have words that older YAML takes for something else, comments and quoted numbers', () => {
    const page = read('---\ntitle: yes # ja\ndescription: "2024"\nslug: no\n---\nText.')
    expect(page.frontMatter).toEqual({ title: 'yes', description: '2024', slug: 'no' })
  })

  test('may mirror another page, and then has neither title nor text', () => {
    const mirror = read('---\nmirrors: malmo:avtal.md\norder: 60\n---\n')
    expect([mirror.found, mirror.frontMatter]).toEqual([
      [],
      { title: '', mirrors: 'malmo:avtal.md', order: 60 },
    ])
    expect(read('---\nmirrors: malmo:avtal.md\ntitle: Hej\n---\n\nText.').found).toEqual([
      'wrong-value@3:8',
      'wrong-value@6:1',
    ])
    expect(read('---\nmirrors: malmo:avtal.md\nkind: news\ncontacts: [ola]\n---\n').found).toEqual([
      'wrong-value@3:7',
      'wrong-value@4:11',
    ])
    expect(read('---\nmirrors: ../avtal.md\n---\n').found).toEqual(['wrong-value@2:10'])
  })
})

describe('fences', () => {
  test.each([
    ['an empty file', '', 'empty-file@1:1'],
    ['white space alone', ' \n\u3000\n', 'empty-file@1:1'],
    ['no front matter', 'Text.\n', 'missing-key@1:1'],
    ['a fence that is not on the first line', '\n---\ntitle: Hej\n---\nText.', 'missing-key@1:1'],
    ['no closing fence', '---\ntitle: Hej\n\nText.', 'front-matter-unclosed@1:1'],
    ['a fence alone', '---', 'front-matter-unclosed@1:1'],
    ['JavaScript', '---js\nprocess.exit()\n---\nText.', 'front-matter-language@1:4'],
    ['JSON', '--- json\n{"title": "Hej"}\n---\nText.', 'front-matter-language@1:5'],
    ['TOML', '+++\ntitle = "Hej"\n+++\nText.', 'front-matter-language@1:1'],
    ['no keys', '---\n---\nText.', 'missing-key@1:1'],
    ['a list', '---\n- title\n---\nText.', 'front-matter-type@2:1'],
    ['a string', '---\nHej\n---\nText.', 'front-matter-type@2:1'],
    ['no text', '---\ntitle: Hej\n---\n \n', 'empty-page@3:1'],
    ['a second front matter', '---\ntitle: A\n---\n---\ntitle: B\n---\nText.', 'yaml-documents@4:1'],
    [
      'a second front matter of unknown keys',
      '---\ntitle: A\n---\n\n---\nlayout: post\nfärg:\n  - blå\n---\nText.',
      'yaml-documents@5:1',
    ],
    [
      'a second document without a fence of its own',
      '---\ntitle: A\n---\ntitle: B\n---\nText.',
      'yaml-documents@4:1',
    ],
    ['a second document inside', '---\ntitle: A\n...\nslug: b\n---\nText.', 'yaml-documents@4:1'],
  ])('%s', (_, text, expected) => {
    expect(read(text).found).toEqual([expected])
  })

  test('a rule and a heading in the text are no second front matter', () => {
    expect(read('---\ntitle: Hej\n---\nNote: hej\n---\nText.').found).toEqual([])
    expect(read('---\ntitle: Hej\n---\n---\nEtt möte\n---\nText.').found).toEqual([])
    expect(read('---\ntitle: Hej\n---\n---\nNote: hej\n\n---\nText.').found).toEqual([])
  })
})

describe('YAML that is refused', () => {
  test.each([
    ['a repeated key', 'order: 1\norder: 2', 'duplicate-key@4:1'],
    ['a tab as indentation', 'event:\n\tstart: 2026-01-21', 'yaml-tab@4:1'],
    ['an unquoted colon', 'description: Avtal: nytt', 'yaml-quote@3:14'],
    ['a colon at the end', 'description: Avtal:', 'yaml-quote@3:14'],
    ['an unquoted @', 'description: @malmo', 'yaml-quote@3:14'],
    ['a word after a quotation', 'description: "Avtal" nytt', 'yaml-quote@3:14'],
    ['words after a bracket', 'description: [Ny] sida', 'yaml-quote@3:14'],
    ['a number sign that cuts the text', 'description: Avtal #5', 'yaml-quote@3:14'],
    ['a quotation without an end', 'description: "Avtal', 'yaml-syntax@3:14'],
    ['an alias', 'description: *avtal', 'yaml-alias@3:14'],
    ['an anchor', 'description: &a Avtal', 'yaml-alias@3:14'],
    ['a binary tag', 'description: !!binary aGVq', 'yaml-tag@3:14'],
    ['a custom tag', 'description: !x Avtal', 'yaml-tag@3:14'],
    ['a directive', '%YAML 1.1', 'yaml-tag@3:1'],
    ['a merge key', '<<: { order: 1 }', 'forbidden-key@3:1'],
    ['__proto__', '__proto__: { a: 1 }', 'forbidden-key@3:1'],
    [
      'constructor, quoted and deep',
      'event: { start: 2026-01-21, "constructor": 1 }\nkind: event',
      'forbidden-key@3:29',
    ],
    [
      'prototype in an unknown key',
      'order: 1\nevent:\n  start: 2026-01-21\n  prototype: 1\nkind: event',
      'forbidden-key@6:3',
    ],
    ['a telephone number', 'description: +4640344083', 'unquoted-telephone@3:14'],
    ['a national telephone number', 'description: 040344083', 'unquoted-telephone@3:14'],
    ['an escaped control character', 'description: "a\\0b"', 'control-character@3:14'],
    ['an escaped direction override', 'description: "a\\u202eb"', 'bidi-override@3:14'],
    ['an escaped mark of a lost letter', 'description: "a\\ufffdb"', 'replacement-character@3:14'],
    ['an escaped lone surrogate', 'description: "a\\ud800"', 'control-character@3:14'],
    ['a zero-width space in a key', 'or\u200bder: 1', 'zero-width-in-key@3:3'],
    ['a zero-width space in a slug', 'slug: av\u200btal', 'bad-slug@3:9'],
    ['a misspelt key', 'ordr: 1', 'unknown-key@3:1'],
    ['an unknown key inside', 'event:\n  start: 2026-01-21\n  plats: Malmö', 'unknown-key@5:3'],
    ['a full-width colon', 'order：1', 'unknown-key@3:1'],
    ['a colon without a space', 'order:1', 'unknown-key@3:1'],
    ['a colon with a no-break space', 'order:\u00a01', 'unknown-key@3:1'],
    ['an impossible date', 'updated: 2026-02-30', 'impossible-date@3:10'],
    ['month 13', 'updated: 2026-13-01', 'impossible-date@3:10'],
    ['another way of writing a date', 'updated: 03/05/2026', 'not-iso-date@3:10'],
    ['a word for a date', 'updated: igår', 'not-iso-date@3:10'],
    ['a number for a date', 'updated: 2026', 'not-iso-date@3:10'],
    ['a list for a date', 'updated: [2026-01-01]', 'wrong-type@3:10'],
    ['a wrong moment', 'event:\n  start: 2026-01-21 18.00', 'not-iso-date@4:10'],
    [
      'an event that ends before it begins',
      'event: { start: 2026-01-21, end: 2026-01-20 }\nkind: event',
      'wrong-value@3:34',
    ],
    ['a number for text', 'description: 2024', 'wrong-type@3:14'],
    ['text for a number', 'order: "10"', 'wrong-type@3:8'],
    ['text for a list', 'contacts: ola', 'wrong-type@3:11'],
    ['text for true or false', 'navigation: nej', 'wrong-type@3:13'],
    ['nothing at all', 'description:', 'wrong-type@3:1'],
    ['a word that is none of the choices', 'kind: nyhet', 'wrong-value@3:7'],
    ['news without a day', 'kind: news', 'missing-key@3:7'],
    ['an event without a time', 'kind: event', 'missing-key@3:7'],
    ['an event without a start', 'event: { place: Malmö }', 'missing-key@3:1'],
    ['a slug that climbs', 'slug: ../a', 'bad-slug@3:7'],
    ['a drive as a slug', 'slug: C:\\a', 'bad-slug@3:7'],
    ['a slug with a question mark', 'slug: a?b', 'bad-slug@3:7'],
    ['a Cyrillic letter in a slug', 'slug: аvtal', 'lookalike-slug@3:7'],
    ['a bad former slug', 'formerSlugs: [a, b c]', 'bad-slug@3:18'],
    ['a name over 255 bytes', `slug: ${'a'.repeat(256)}`, 'name-too-long@3:7'],
  ])('%s', (_, lines, expected) => {
    expect(withLines(lines)).toMatchObject({ found: [expected], frontMatter: null })
  })

  test('Object.prototype stays as it was', () => {
    withLines('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }')
    expect('polluted' in {}).toBe(false)
  })
})

describe('the title', () => {
  test.each([
    ['missing', 'order: 1', 'missing-key@1:1'],
    ['without a value', 'title:', 'missing-key@2:1'],
    ['of white space', 'title: " "', 'missing-key@2:8'],
    ['a year', 'title: 2024', 'wrong-type@2:8'],
    ['true', 'title: true', 'wrong-type@2:8'],
    ['a list', 'title: [Hej]', 'wrong-type@2:8'],
    ['with a full-width colon', 'title：Hej\norder: 1', 'unknown-key@2:1'],
    ['with a full-width colon, alone', 'title：Hej', 'unknown-key@2:1'],
    ['a number sign', 'title: #1', 'yaml-quote@2:8'],
    ['misspelt', 'titel: Hej', 'unknown-key@2:1'],
  ])('%s', (_, lines, expected) => {
    expect(read(`---\n${lines}\n---\nText.`).found).toContain(expected)
  })

  test('that is misspelt is not found missing as well', () => {
    for (const line of ['title：Hej', 'titel: Hej', 'Title: Hej'])
      expect(read(`---\n${line}\n---\nText.`).found).toEqual(['unknown-key@2:1'])
  })
})

describe('values', () => {
  test('name the nearest key', () => {
    expect(read('---\ntitel: Hej\n---\nText.').values).toContainEqual({
      key: 'titel',
      nearest: 'title',
      variant: 'nearest',
    })
    expect(withLines('order：1').values).toEqual([{ key: 'order：', nearest: 'order:', variant: 'nearest' }])
    expect(withLines('order:1').values).toEqual([{ key: 'order:1', nearest: 'order: 1', variant: 'nearest' }])
    expect(withLines('rubrik: 1').values).toEqual([{ key: 'rubrik' }])
  })

  test('name types and choices', () => {
    expect(withLines('description: 2024').values).toEqual([
      { key: 'description', expected: 'text', found: 'number' },
    ])
    expect(withLines('updated: [a]').values).toEqual([{ key: 'updated', expected: 'date', found: 'list' }])
    expect(withLines('event: 5').values).toEqual([{ key: 'event', expected: 'mapping', found: 'number' }])
    expect(withLines('kind: x').values).toEqual([{ key: 'kind', allowed: 'page, news, event, contact' }])
  })
})

test('all that is wrong is reported at once, in the order of the file, with its lines', () => {
  const { found, problems } = read('---\ntitel: Hej\nupdated: igår\nslug: A\norder: x\n---\n')
  expect(found).toEqual([
    'unknown-key@2:1',
    'not-iso-date@3:10',
    'bad-slug@4:7',
    'wrong-type@5:8',
    'empty-page@6:1',
  ])
  expect(problems[1]?.frame).toBe('  2 | titel: Hej\n> 3 | updated: igår\n  4 | slug: A')
})

test('two lines that want quotation marks are both reported', () => {
  expect(read('---\ntitle: a: b\ndescription: @c\n---\nText.').found).toEqual([
    'yaml-quote@2:8',
    'yaml-quote@3:14',
  ])
})

test.each([
  ['Avtal: nytt'],
  ['"Malmö" och Japan'],
  ['"Malmö" och "Lund"'],
  ['Mapp: C:\\temp'],
  ["Malmö's: nytt"],
  ['@a \'b\' "c"'],
  ['"C:\\mapp"', 'C:\\mapp'],
  ['"a "b" c"', 'a "b" c'],
  ["'it's'", "it's"],
])('the advice for the value %s gives the words that were meant', (value, words = value) => {
  const { found, values } = read(`---\ntitle: ${value}\n---\nText.`)
  expect(found).toEqual(['yaml-quote@2:8'])
  const followed = read(`---\ntitle: ${values[0]?.['quoted']}\n---\nText.`)
  expect([followed.found, followed.frontMatter?.title]).toEqual([[], words])
})

test('zero-width spaces leave values and text with a notice, and the page stays good', () => {
  const page = read('---\ntitle: He\u200bj\n---\nText\u2060.\n')
  expect(page.found).toEqual(['zero-width@2:10', 'zero-width@4:5'])
  expect([page.frontMatter, page.bodyText]).toEqual([{ title: 'Hej' }, 'Text.\n'])
})

test('a translation may repeat a kind without the fields that the source carries', () => {
  expect(withLines('kind: news', 'malmo/a.en.md').found).toEqual([])
  expect(withLines('kind: news\nsource: en', 'malmo/a.en.md').found).toEqual(['missing-key@3:7'])
})
