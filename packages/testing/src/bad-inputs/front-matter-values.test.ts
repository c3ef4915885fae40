import { bad, bytes, page, testBadInputs } from './bad-input.ts'

/** A page whose front matter has these lines, from line 2, or from line 3 below its title. */
const only = (lines: string) => `---\n${lines}\n---\nText.\n`
const below = (lines: string) => only(`title: Hej\n${lines}`)

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
  bad(
    'an hour that is skipped',
    below('event: { start: 2026-03-29T02:30 }\nkind: event'),
    'a.sv.md:3:17 impossible-date "the clocks go forward"',
  ),
  bad(
    'a space before the hour',
    below('event: { start: 2026-01-21 18:00 }'),
    'a.sv.md:3:17 not-iso-date "2026-01-21T18:00"',
  ),
  bad('a far year', below('updated: 9999-12-31'), 'a.sv.md:3:10 impossible-date "too far ahead"'),
  bad('a time zone', below('event: { start: 2026-01-21T10:00+01:00 }'), 'a.sv.md:3:17 not-iso-date'),
  bad(
    'an event that ends before it begins',
    below('event: { start: 2026-01-21, end: 2026-01-20 }\nkind: event'),
    'a.sv.md:3:34 wrong-value "before it begins"',
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
  bad('nothing', only('title:'), 'a.sv.md:2:1 missing-key "is empty"'),
  bad('white space', only('title: "\u3000"'), 'a.sv.md:2:8 missing-key'),
  bad('text for a number', below('order: ten'), 'a.sv.md:3:8 wrong-type "number"'),
  bad('none of the choices', below('kind: nyhet'), 'a.sv.md:3:7 wrong-value "news"'),
  bad('infinity', below('order: .inf'), 'a.sv.md:3:8 wrong-value "as in 10"'),
  bad('a day without kind: news', below('date: 2026-01-21'), 'a.sv.md:3:1 wrong-value "kind: news"'),
  bad(
    'a time without kind: event',
    below('kind: page\nevent: { start: 2026-01-21 }'),
    'a.sv.md:4:1 wrong-value',
  ),
  bad('news without a day', below('kind: news'), 'a.sv.md:3:7 missing-key'),
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
    below('event: { start: 2026-01-21, place: TODO }\nkind: event'),
    'a.sv.md:3:36 placeholder',
  ),
  bad('the marks of templates stay', only('title: "{{ x }} {% x %}"'), []),
]

const laughs = [
  'l0: &l0 ha',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `l${n}: &l${n} [${`*l${n - 1},`.repeat(9)}]`),
]

testBadInputs({ dates: dates, types: types, 'what drafts leave behind': left })

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
          'malmo/redirects.yaml:1:1 empty-file "Write the data"',
          'shared/contacts.yaml:5:10 unquoted-telephone',
          'shared/contacts.yaml:6:3 forbidden-key',
        ],
      ),
      bad(
        'texts that lack a language',
        {
          'malmo/a.sv.md': page('Text.'),
          'shared/contacts.yaml':
            'ola:\n  name: Ola\n  title: { sv: chef, en: head }\n  organization: { sv: A, en: A, ja: A }\n  phone: "+46401234567"\n',
          'shared/members.yaml':
            'sectors:\n  public: { sv: Offentlig, ja: 公的機関 }\ncities: {}\nmembers: {}\n',
        },
        [
          'shared/contacts.yaml:3:3 missing-translation (warning) "missing in Japanese"',
          'shared/members.yaml:2:3 missing-translation (warning) "after en:"',
        ],
      ),
      bad(
        'files that would be passed over, and contacts that are not unknown as well',
        {
          'malmo/a.sv.md': page('Text.', 'contacts: [ola]\n'),
          'malmo/b.sv.md.txt': page('Text.'),
          'malmo/Redirects.yaml': '/a/: a.md\n',
          'malmo/contacts.yaml': 'ola: {}\n',
          'malmo/data.yaml': 'a: 1\n',
          'malmo/om/redirects.yaml': '/a/: a.md\n',
          'malmo/redirect.yaml': '/a/: a.md\n',
          'malmo/redirects.yml': '/a/: a.md\n',
          'shared/contact.yaml': 'ola: {}\n',
          'shared/redirects.yaml': '/a/: a.md\n',
        },
        [
          'malmo/Redirects.yaml:1:1 bad-file-name "Did you mean "malmo/redirects.yaml""',
          'malmo/b.sv.md.txt:1:1 bad-file-name "to "b.sv.md""',
          'malmo/contacts.yaml:1:1 bad-file-name "mean "shared/contacts.yaml""',
          'malmo/data.yaml:1:1 bad-file-name "malmo/accessibility.yaml, malmo/redirects.yaml"',
          'malmo/om/redirects.yaml:1:1 bad-file-name "mean "malmo/redirects.yaml""',
          'malmo/redirect.yaml:1:1 bad-file-name "mean "malmo/redirects.yaml""',
          'malmo/redirects.yml:1:1 bad-file-name "mean "malmo/redirects.yaml""',
          'shared/contact.yaml:1:1 bad-file-name "mean "shared/contacts.yaml""',
          'shared/redirects.yaml:1:1 bad-file-name "shared/members.yaml, shared/search-aliases.yaml."',
        ],
      ),
      bad(
        'billion laughs and bytes',
        {
          'malmo/a.sv.md': below(laughs.slice(0, 2).join('\n')),
          'malmo/redirects.yaml': 'a'.repeat(1024 * 1024 + 1),
          'shared/contacts.yaml': bytes('ola: ', [0xff]),
        },
        [
          'malmo/a.sv.md:3:1 unknown-key',
          'malmo/a.sv.md:3:5 yaml-alias',
          'malmo/a.sv.md:4:1 unknown-key',
          'malmo/a.sv.md:4:5 yaml-alias',
          ...Array.from({ length: 9 }, (_, index) => `malmo/a.sv.md:4:${10 + index * 4} yaml-alias`),
          'malmo/redirects.yaml:1:1 file-too-large',
          'shared/contacts.yaml:1:6 invalid-utf8',
        ],
      ),
    ],
  },
  { inSite: false },
)
