import { expect, test } from 'vitest'
import { codeFrame } from './code-frame.ts'
import { printAnnotations, printJson, printTerminal } from './printers.ts'
import { problem } from './problem.ts'

const text = '---\ntitle: 協定\n---\n詳しくは[協定](../avtl.md)をご覧ください。\n'
const values = { href: '../avtl.md', nearest: '../avtal.md' }
const place = { file: 'content/malmo/hub.ja.md', line: 4, column: 5 }
const missing = problem('missing-page', place, values, codeFrame(text, 4, 5))
const bare = problem('raw-html', { file: 'a,b: c.md', line: 1, column: 1 }, { tag: '<b>' })

const write = (item: typeof missing) => ({
  message: `${item.code} of ${Object.values(item.values).join(' and ')}.`,
  hint: item === bare ? '' : 'Mend it 100%.',
})

test('on a terminal a problem is its place, what is wrong, the lines, and what to do', () => {
  expect(printTerminal([missing, bare], write)).toMatchInlineSnapshot(`
    "content/malmo/hub.ja.md:4:5  missing-page
      missing-page of ../avtl.md and ../avtal.md.
        3 | ---
      > 4 | 詳しくは[協定](../avtl.md)をご覧ください。
        5 |
      Mend it 100%.

    a,b: c.md:1:1  raw-html (warning)
      raw-html of <b>."
  `)
})

test('no problems print nothing, as JSON an empty list', () => {
  expect([printTerminal([], write), printAnnotations([], write), printJson([], write)]).toEqual([
    '',
    '',
    '[]',
  ])
})

test('for programs a problem is an object without its values and frame', () => {
  expect(JSON.parse(printJson([missing], write))).toEqual([
    {
      code: 'missing-page',
      severity: 'error',
      ...place,
      message: 'missing-page of ../avtl.md and ../avtal.md.',
      hint: 'Mend it 100%.',
    },
  ])
})

test('for GitHub a problem is a workflow command of one line, its signs escaped', () => {
  expect(printAnnotations([missing, bare], write).split('\n')).toEqual([
    '::error file=content/malmo/hub.ja.md,line=4,col=5,title=missing-page::missing-page of ../avtl.md and ../avtal.md. Mend it 100%25.',
    '::warning file=a%2Cb%3A c.md,line=1,col=1,title=raw-html::raw-html of <b>.',
  ])
})

test('a line feed in a value cannot begin another workflow command', () => {
  const item = problem('placeholder', place, { text: 'x\n::stop-commands::y\r\nz' })
  expect(printAnnotations([item], write)).not.toMatch(/[\n\r]/)
})

test.each([
  ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
  ['a change of direction', 'a\u202eb', 'a\\u202eb'],
  ['a line feed', 'a\nb', 'a\\u000ab'],
  ['a mark of direction', 'a\u200fb', 'a\\u200fb'],
  ['a tab', 'a\tb', 'a\tb'],
])('%s in a value, a frame or a file’s name is shown, not obeyed', (_, hidden, shown) => {
  const file = `${hidden}.md`
  const frame = codeFrame(hidden.replace('\n', ' '), 1)
  const printed = printTerminal(
    [problem('placeholder', { file, line: 1, column: 1 }, { text: hidden }, frame)],
    write,
  )
  expect(printed.split('\n')).toHaveLength(4)
  expect(printed).toContain(`${shown}.md:1:1`)
  expect(printed).toContain(`placeholder of ${shown}.`)
})
