import { bad, bytes, page, testBadInputs } from './bad-input.ts'

/** A page whose front matter has these lines, from line 2, or from line 3 below its title. */
const only = (lines: string) => `---\n${lines}\n---\nText.\n`
const below = (lines: string) => only(`title: Hej\n${lines}`)

const syntax = [
  bad('a key twice', below('order: 1\norder: 2'), 'a.sv.md:4:1 duplicate-key "order"'),
  bad('a key twice, once in quotation marks', below('"title": Nej'), 'a.sv.md:3:1 duplicate-key'),
  bad(
    'a key twice, deep',
    below('event:\n  start: 2026-01-21\n  start: 2026-01-22'),
    'a.sv.md:5:3 duplicate-key',
  ),
  bad('a tab', below('event:\n\tstart: 2026-01-21'), 'a.sv.md:4:1 yaml-tab "spaces"'),
  bad('a tab after spaces', below('event:\n  \tstart: 2026-01-21'), 'a.sv.md:4:3 yaml-tab'),
  bad('a tab before the first key', only('\ttitle: Hej'), 'a.sv.md:2:1 yaml-tab'),
  ...[
    'Avtal: nytt',
    'Avtal:',
    '@malmo',
    '`a`',
    '|a',
    '>a',
    '- a',
    '? a',
    '"a" b',
    '[a] b',
    'a #5',
    '#5',
    ', a',
    '] a',
  ].map((value) =>
    bad(`the value ${value}`, only(`title: ${value}`), 'a.sv.md:2:8 yaml-quote "quotation marks"'),
  ),
  bad('a quotation without an end', only('title: "Hej'), 'a.sv.md:2:8 yaml-syntax'),
  bad('a bracket without an end', below('contacts: [a'), 'a.sv.md:4:1 yaml-syntax'),
  bad('two lines to quote', only('title: a: b\ndescription: @c'), [
    'a.sv.md:2:8 yaml-quote',
    'a.sv.md:3:14 yaml-quote',
  ]),
  ...[
    'title: 12:30',
    'title: Kl. 12:30',
    'title: yes',
    'title:\tHej',
    'title: "a: b"',
    'title: >-\n  a: b',
  ].map((line) => bad(`${JSON.stringify(line)} is text`, only(line), [])),
]

const keys = [
  ...['__proto__', 'constructor', 'prototype', '<<'].flatMap((key) => [
    bad(key, below(`${key}:\n  polluted: 1`), `a.sv.md:3:1 forbidden-key "${key}"`),
    bad(`${key} in quotation marks`, below(`"${key}": { polluted: 1 }`), `a.sv.md:3:1 forbidden-key`),
    bad(
      `${key} inside`,
      below(`event: { start: 2026-01-21, ${key}: { polluted: 1 } }`),
      `a.sv.md:3:29 forbidden-key`,
    ),
  ]),
  bad('__proto__ as escapes', below('"\\u005f_proto__": 1'), 'a.sv.md:3:1 forbidden-key'),
  bad('__proto__ with a question mark', below('? __proto__\n: 1'), 'a.sv.md:3:3 forbidden-key'),
  bad('__proto__ with a zero-width space', below('_\u200b_proto__: 1'), [
    'a.sv.md:3:1 forbidden-key',
    'a.sv.md:3:2 zero-width-in-key',
  ]),
  bad('other words of objects', below('toString: 1\nvalueOf: 2'), [
    'a.sv.md:3:1 unknown-key',
    'a.sv.md:4:1 unknown-key',
  ]),
  bad('a zero-width space', below('or\u200bder: 1'), 'a.sv.md:3:3 zero-width-in-key "order"'),
  bad('a word joiner', below('\u2060order: 1'), 'a.sv.md:3:1 zero-width-in-key'),
  bad('titel', only('titel: Hej'), ['a.sv.md:2:1 unknown-key "Did you mean "title""']),
  bad('a capital', only('Title: Hej'), 'a.sv.md:2:1 unknown-key ""title""'),
  bad('full-width letters', only('ｔｉｔｌｅ: Hej'), 'a.sv.md:2:1 unknown-key ""title""'),
  bad('a Cyrillic letter', below('оrder: 1'), 'a.sv.md:3:1 unknown-key ""order""'),
  bad('a swapped pair', below('desrciption: Hej'), 'a.sv.md:3:1 unknown-key ""description""'),
  bad('a word like none', below('colour: red'), 'a.sv.md:3:1 unknown-key "Check the spelling"'),
  bad('a misspelt key inside', below('event: { strat: 2026-01-21 }'), 'a.sv.md:3:10 unknown-key ""start""'),
  bad('a full-width colon', only('title：Hej'), 'a.sv.md:2:1 unknown-key ""title:""'),
  bad('a full-width colon and a space', below('order： 1'), 'a.sv.md:3:1 unknown-key ""order:""'),
  bad('a full-width colon after a misspelt key', below('oder：1'), 'a.sv.md:3:1 unknown-key ""order:""'),
  bad('a colon without a space', below('order:1'), 'a.sv.md:3:1 unknown-key ""order: 1""'),
  bad('a colon with a no-break space', below('order:\u00a01'), 'a.sv.md:3:1 unknown-key'),
  bad('keys that are no words', below('[a]: 1\n{ b: 1 }: 2\nnull: 3'), [
    'a.sv.md:3:1 yaml-syntax',
    'a.sv.md:4:1 yaml-syntax',
    'a.sv.md:5:1 yaml-syntax',
  ]),
]

const laughs = [
  'l0: &l0 ha',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `l${n}: &l${n} [${`*l${n - 1},`.repeat(9)}]`),
]

const references = [
  bad('an alias', below('description: *a'), 'a.sv.md:3:14 yaml-alias'),
  bad('an anchor', below('description: &a Hej'), 'a.sv.md:3:14 yaml-alias'),
  bad('a cycle', below('contacts: &a [*a]'), ['a.sv.md:3:11 yaml-alias', 'a.sv.md:3:15 yaml-alias']),
  bad('a cycle through a mapping', below('event: &e\n  start: 2026-01-21\n  place: *e'), [
    'a.sv.md:3:8 yaml-alias',
    'a.sv.md:5:10 yaml-alias',
  ]),
  bad('an anchor of a key', below('&a description: Hej'), 'a.sv.md:3:1 yaml-alias'),
  bad('!!binary', below('description: !!binary aGVq'), 'a.sv.md:3:14 yaml-tag "!!binary"'),
  bad('!!js/function', below('description: !!js/function "() => 1"'), 'a.sv.md:3:14 yaml-tag'),
  bad('!!python/object', below('description: !!python/object:os.system ls'), 'a.sv.md:3:14 yaml-tag'),
  bad('a tag of one’s own', below('description: !x Hej'), 'a.sv.md:3:14 yaml-tag'),
  bad('a tag that says what is so', below('description: !!str 12'), 'a.sv.md:3:14 yaml-tag'),
  bad('a directive', only('%YAML 1.1\ntitle: Hej'), ['a.sv.md:2:1 yaml-tag', 'a.sv.md:3:1 yaml-syntax']),
]

const dates = [
  ...[
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '"2026-02-30"',
  ].map((date) => bad(date, below(`updated: ${date}`), 'a.sv.md:3:10 impossible-date "does not exist"')),
  ...[
    '03/05/2026',
    '2026/03/05',
    '5.3.2026',
    '20260305',
    '2026-1-5',
    '26-01-05',
    '2026-02',
    '2026',
    '2026-W05',
  ].map((date) => bad(date, below(`updated: ${date}`), 'a.sv.md:3:10 not-iso-date "2026-05-03"')),
  ...[
    'igår',
    'i dag',
    'now',
    '2026年2月1日',
    '令和8年2月1日',
    '２０２６-０２-０１',
    '2026–02–01',
    '2026-02-01T10:00Z',
    '.nan',
  ].map((date) => bad(date, below(`updated: ${date}`), 'a.sv.md:3:10 not-iso-date')),
  bad('the day of news', below('kind: news\ndate: 2026-02-30'), 'a.sv.md:4:7 impossible-date'),
  bad('an hour that is none', below('event: { start: 2026-01-21T25:00 }'), 'a.sv.md:3:17 impossible-date'),
  bad('a time zone', below('event: { start: 2026-01-21T10:00+01:00 }'), 'a.sv.md:3:17 not-iso-date'),
  bad(
    'an event that ends before it begins',
    below('event: { start: 2026-01-21, end: 2026-01-20 }'),
    'a.sv.md:3:34 wrong-value',
  ),
  bad('a list', below('updated: [2026-01-01]'), 'a.sv.md:3:10 wrong-type "date"'),
  bad('the 29th of a leap year', below('updated: 2028-02-29'), []),
]

const types = [
  ...['+46401234567', '0401234567', '0046401234567', '+4640'].map((number) =>
    bad(
      `the telephone number ${number}`,
      below(`description: ${number}`),
      `a.sv.md:3:14 unquoted-telephone ""${number}""`,
    ),
  ),
  bad('telephone numbers that are text', below('description: "+46401234567"\nnavTitle: 040-123 45 67'), []),
  bad('a number', only('title: 2024'), 'a.sv.md:2:8 wrong-type "text"'),
  bad('true', only('title: true'), 'a.sv.md:2:8 wrong-type'),
  bad('nothing', only('title:'), 'a.sv.md:2:1 missing-key'),
  bad('white space', only('title: "\u3000"'), 'a.sv.md:2:8 missing-key'),
  bad('text for a number', below('order: ten'), 'a.sv.md:3:8 wrong-type "number"'),
  bad('none of the choices', below('kind: nyhet'), 'a.sv.md:3:7 wrong-value "news"'),
  bad('news without a day', below('kind: news'), 'a.sv.md:3:7 missing-key'),
]

const shapes = [
  bad('a list', only('- title'), 'a.sv.md:2:1 front-matter-type'),
  bad('a list in brackets', only('[title, Hej]'), 'a.sv.md:2:1 front-matter-type'),
  bad('a string', only('Hej'), 'a.sv.md:2:1 front-matter-type'),
  bad('an equals sign', only('title = Hej'), 'a.sv.md:2:1 front-matter-type'),
  bad('a number', only('42'), 'a.sv.md:2:1 front-matter-type'),
  bad('nothing', '---\n---\nText.\n', 'a.sv.md:1:1 missing-key'),
  bad('none', 'Text.\n', 'a.sv.md:1:1 missing-key'),
  bad('one below an empty line', `\n${page('Text.')}`, 'a.sv.md:1:1 missing-key'),
  bad('no end', '---\ntitle: Hej\n\nText.\n', 'a.sv.md:1:1 front-matter-unclosed'),
  bad('an end of four hyphens', '---\ntitle: Hej\n----\nText.\n', 'a.sv.md:1:1 front-matter-unclosed'),
  bad('a full-width end', '---\ntitle: Hej\n－－－\nText.\n', 'a.sv.md:1:1 front-matter-unclosed'),
  bad('an end that is indented', '---\ntitle: Hej\n ---\nText.\n', 'a.sv.md:1:1 front-matter-unclosed'),
  bad('two front matters', '---\ntitle: A\n---\n---\ntitle: B\n---\nText.\n', 'a.sv.md:4:1 yaml-documents'),
  bad(
    'two front matters, a line apart',
    '---\ntitle: A\n---\n\n---\ntitle: B\n---\nText.\n',
    'a.sv.md:5:1 yaml-documents',
  ),
  bad(
    'two documents with one fence between',
    '---\ntitle: A\n---\nslug: b\n---\nText.\n',
    'a.sv.md:4:1 yaml-documents',
  ),
  bad('two documents with dots between', only('title: A\n...\nslug: b'), 'a.sv.md:4:1 yaml-documents'),
  ...['js', 'javascript', 'coffee', 'json', 'toml', 'yaml'].map((language) =>
    bad(
      `---${language}`,
      `---${language}\nprocess.exit(9)\n---\nText.\n`,
      `a.sv.md:1:4 front-matter-language "${language}"`,
    ),
  ),
  bad('--- js', '--- js\nprocess.exit(9)\n---\nText.\n', 'a.sv.md:1:5 front-matter-language'),
  bad('+++', '+++\ntitle = "Hej"\n+++\nText.\n', 'a.sv.md:1:1 front-matter-language'),
]

const caps = [
  bad('more than 32 KiB', below(`description: ${'a'.repeat(33_000)}`), 'a.sv.md:1:1 front-matter-too-large'),
  bad(
    'a comment of more than 32 KiB',
    below(`# ${'å'.repeat(17_000)}`),
    'a.sv.md:1:1 front-matter-too-large',
  ),
  bad('20,000 brackets', only(`title: ${'['.repeat(20_000)}`), 'a.sv.md:2:27 nesting-too-deep "20"'),
  bad(
    '10,000 brackets that close',
    only(`title: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    'a.sv.md:2:27 nesting-too-deep',
  ),
  bad('10,000 braces', only(`title: ${'{a: '.repeat(8_000)}`), 'a.sv.md:2:84 nesting-too-deep'),
  bad('lists in lists on one line', only(`title:\n${'- '.repeat(10_000)}`), 'a.sv.md:3:41 nesting-too-deep'),
  bad(
    '40,000 keys',
    only(Array.from({ length: 40_000 }, (_, key) => `k${key}: 1`).join('\n')),
    'a.sv.md:1:1 front-matter-too-large',
  ),
]

const left = [
  bad('a residue in the title', only('title: $left'), 'a.sv.md:2:8 placeholder "$left"'),
  bad('TODO in a description', below('description: "Mötet TODO"'), 'a.sv.md:3:14 placeholder "TODO"'),
  bad('[[x]] and %NAME%', below('description: "[[x]]"\nnavTitle: "%NAME%"'), [
    'a.sv.md:3:14 placeholder',
    'a.sv.md:4:11 placeholder',
  ]),
  bad(
    'TODO where an event is held',
    below('event: { start: 2026-01-21, place: TODO }'),
    'a.sv.md:3:36 placeholder',
  ),
  bad('the marks of templates stay', only('title: "{{ x }} {% x %}"'), []),
]

testBadInputs({
  'YAML that is refused': syntax,
  keys: keys,
  'references and tags': references,
  dates: dates,
  types: types,
  'front matter that is': shapes,
  'caps hold at once': caps,
  'what drafts leave behind': left,
})

testBadInputs(
  {
    'data files are as strict': [
      bad(
        'contacts and redirects',
        {
          'malmo/a.sv.md': page('Text.', 'contacts: [ole]\n'),
          'shared/contacts.yaml':
            'ola:\n  name: Ola\n  title: { sv: Chef }\n  organization: { sv: Stad }\n  phone: +46401234567\n  __proto__: 1\n',
          'malmo/redirects.yaml': '',
        },
        [
          'malmo/redirects.yaml:1:1 empty-file',
          'shared/contacts.yaml:5:10 unquoted-telephone',
          'shared/contacts.yaml:6:3 forbidden-key',
        ],
      ),
      bad(
        'billion laughs and bytes',
        {
          'malmo/a.sv.md': below(laughs.slice(0, 2).join('\n')),
          'shared/contacts.yaml': bytes('ola: ', [0xff]),
        },
        [
          'malmo/a.sv.md:3:1 unknown-key',
          'malmo/a.sv.md:3:5 yaml-alias',
          'malmo/a.sv.md:4:1 unknown-key',
          'malmo/a.sv.md:4:5 yaml-alias',
          ...Array.from({ length: 9 }, (_, index) => `malmo/a.sv.md:4:${10 + index * 4} yaml-alias`),
          'shared/contacts.yaml:1:6 invalid-utf8',
        ],
      ),
    ],
  },
  { inSite: false },
)
