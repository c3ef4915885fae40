import { bad, page, testBadInputs } from './bad-input.ts'

/** A page whose front matter has these lines, from line 2, or from line 3 below its title. */
const only = (lines: string) => `---\n${lines}\n---\nText.\n`
const below = (lines: string) => only(`title: Hej\n${lines}`)

const syntax = [
  bad('a key twice', below('order: 1\norder: 2'), 'a.sv.md:4:1 duplicate-key "order"'),
  bad('a key twice, once in quotation marks', below('"title": Nej'), 'a.sv.md:3:1 duplicate-key'),
  bad(
    'a key twice, deep',
    below('event:\n  start: 2026-01-21\n  start: 2026-01-22\nkind: event'),
    'a.sv.md:5:3 duplicate-key',
  ),
  bad('a tab', below('event:\n\tstart: 2026-01-21'), 'a.sv.md:4:1 yaml-tab "spaces"'),
  bad('a tab after spaces', below('event:\n  \tstart: 2026-01-21'), 'a.sv.md:4:3 yaml-tab'),
  bad(
    'a tab, with quotations below it',
    below('event:\n  start: 2026-01-21\n\tend: 2026-01-21\n  place: "Hej"'),
    'a.sv.md:5:1 yaml-tab',
  ),
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
  bad('a quotation without an end', only('title: "Hej'), 'a.sv.md:2:8 yaml-syntax "mark has no end"'),
  bad('a bracket without an end', below('contacts: [a'), 'a.sv.md:3:11 yaml-syntax "write ]"'),
  bad('a bracket without an end, fields below', below('contacts: [a\norder: 1'), 'a.sv.md:3:11 yaml-syntax'),
  bad('a bracket too many', below('contacts: [a]]'), 'a.sv.md:3:11 yaml-syntax'),
  bad(
    'a comma that is missing',
    below('event: { start: 2026-01-01 end: 2026-01-02 }'),
    'a.sv.md:3:8 yaml-syntax "commas"',
  ),
  bad(
    'a quotation and more',
    only('title: "Malmö" och Japan'),
    `a.sv.md:2:8 yaml-quote "marks: '"Malmö" och Japan'."`,
  ),
  bad('a backslash', only('title: "C:\\mapp"'), `a.sv.md:2:8 yaml-quote "marks: 'C:\\mapp'."`),
  bad('escapes by mistake', only('title: "C:\\temp\\nytt"'), 'a.sv.md:2:8 control-character "U+0009"'),
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
      below(`event: { start: 2026-01-21, ${key}: { polluted: 1 } }\nkind: event`),
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
  bad('a colon with a no-break space', below('order:\u00a01'), 'a.sv.md:3:1 unknown-key "ordinary space"'),
  bad('keys that are no words', below('[a]: 1\n{ b: 1 }: 2\nnull: 3'), [
    'a.sv.md:3:1 yaml-syntax',
    'a.sv.md:4:1 yaml-syntax',
    'a.sv.md:5:1 yaml-syntax',
  ]),
]

const references = [
  bad('an exclamation mark', only('title: !Viktigt'), 'a.sv.md:2:8 yaml-tag'),
  bad('an ampersand', only('title: &mer'), 'a.sv.md:2:8 yaml-alias'),
  bad('an alias', below('description: *a'), 'a.sv.md:3:14 yaml-alias'),
  bad('an anchor', below('description: &a Hej'), 'a.sv.md:3:14 yaml-alias'),
  bad('a cycle', below('contacts: &a [*a]'), ['a.sv.md:3:11 yaml-alias', 'a.sv.md:3:15 yaml-alias']),
  bad('a cycle through a mapping', below('event: &e\n  start: 2026-01-21\n  place: *e\nkind: event'), [
    'a.sv.md:3:8 yaml-alias',
    'a.sv.md:5:10 yaml-alias',
  ]),
  bad('an anchor of a key', below('&a description: Hej'), 'a.sv.md:3:1 yaml-alias'),
  bad('!!binary', below('description: !!binary aGVq'), 'a.sv.md:3:14 yaml-tag "!!binary"'),
  bad('!!js/function', below('description: !!js/function "() => 1"'), 'a.sv.md:3:14 yaml-tag'),
  bad('!!python/object', below('description: !!python/object:os.system ls'), 'a.sv.md:3:14 yaml-tag'),
  bad('a tag of one’s own', below('description: !x Hej'), 'a.sv.md:3:14 yaml-tag'),
  bad('a tag that says what is so', below('description: !!str 12'), 'a.sv.md:3:14 yaml-tag'),
  bad('a directive', only('%YAML 1.1\ntitle: Hej'), 'a.sv.md:2:1 yaml-tag'),
  bad('two directives', only('%YAML 1.1\n%TAG ! x\ntitle: Hej'), [
    'a.sv.md:2:1 yaml-tag',
    'a.sv.md:3:1 yaml-tag',
  ]),
]

const shapes = [
  bad('a list', only('- title'), 'a.sv.md:2:1 front-matter-type'),
  bad('a list in brackets', only('[title, Hej]'), 'a.sv.md:2:1 front-matter-type'),
  bad('a string', only('Hej'), 'a.sv.md:2:1 front-matter-type'),
  bad('an equals sign', only('title = Hej'), 'a.sv.md:2:1 front-matter-type'),
  bad('a number', only('42'), 'a.sv.md:2:1 front-matter-type'),
  bad('nothing', '---\n---\nText.\n', 'a.sv.md:1:1 missing-key'),
  bad('none', 'Text.\n', 'a.sv.md:1:1 missing-key "---, title:"'),
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
    'two front matters, the second of unknown keys',
    '---\ntitle: A\n---\n---\nlayout: post\n---\nText.\n',
    'a.sv.md:4:1 yaml-documents',
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

testBadInputs({
  'YAML that is refused': syntax,
  keys: keys,
  'references and tags': references,
  'front matter that is': shapes,
  'caps hold at once': caps,
})
