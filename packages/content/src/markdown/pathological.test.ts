import { expect, test } from 'vitest'
import { swedish } from './markdown.fixture.ts'

const repeat = (text: string, length = 100_000) => text.repeat(Math.ceil(length / text.length))

const inputs: readonly (readonly [name: string, text: string])[] = [
  ...['>', '> ', '- ', '* ', '1. ', '[', '![', '[a]', '[a](', '[a](<b', '[a](b "', '[[a]]', '[^', '[^a] '],
  ...[
    '*a ',
    '*a**b',
    '**a *b ',
    'a**b*',
    '*a_ ',
    '_a*b',
    '~~a ~',
    '*',
    '**「a」',
    'a__',
    '`a``',
    '<',
    '<a b=',
    '<!--',
  ],
  ...[
    '&#',
    '{',
    '{漢字|',
    ']{lang=ja}',
    '[a]{lang=ja}',
    '\'a "b ',
    ' ',
    '\t',
    ' #',
    '|',
    '\\',
    '$a',
    '%A',
    '：',
    '^[',
  ],
  ...[
    '> a\n',
    'a\n-\n',
    'a|b\n',
    '|a|\n|-|\n',
    '::: note\n',
    ':::\n',
    '- ::: note\n',
    '[^a]:\n',
    'a\n: b\n',
    '[a\n',
  ],
  ...['{lang=ja}\n', 'a\n\n{lang=ja}\n\n', '```\n', '> ```\n\n', '＃ a\n', '日本\n', '\n'],
].map((text) => [JSON.stringify(text), repeat(text)] as const)

const shaped: readonly (readonly [name: string, text: string])[] = [
  ['brackets that close', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['forty-nine open brackets before a long text', '[ '.repeat(49) + repeat('a `b` ')],
  ['backticks of every length', Array.from({ length: 400 }, (_, count) => `${'`'.repeat(count)}a`).join('')],
  ['a table of 12,000 columns', `${repeat('|a', 25_000)}\n${repeat('|-', 25_000)}\n${repeat('|\n', 50_000)}`],
  ['a table of few columns and many short rows', `|a|b|\n|-|-|\n${repeat('|\n')}`],
  ['spaces inside a heading', `## a${repeat(' ')}b`],
  ['emphasis inside emphasis', '*a '.repeat(15_000) + ' a*'.repeat(15_000)],
  ['lists in lists', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
  ['an address of escapes', `[a](${repeat('%25')})`],
  [
    'five thousand notes',
    Array.from({ length: 5000 }, (_, index) => `a[^${index}]\n\n[^${index}]: b\n`).join('\n'),
  ],
]

test.each([...inputs, ...shaped])('100 KB of %s take less than two seconds', (_, text) => {
  const start = process.threadCpuUsage()
  swedish({ file: 'page.md', text, bodyLine: 1 })
  const { user, system } = process.threadCpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(2000)
})
