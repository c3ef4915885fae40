import { expect, test } from 'vitest'
import { alignUnits } from './align-units.ts'
import type { TextUnit } from './text-unit.ts'

/** Each line a unit: `# ` a heading, `- ` an item, else a paragraph. */
function units(text: string): readonly TextUnit[] {
  return text.split('\n').map((line, index) => {
    const [, mark = '', words = ''] = /^(#+ |- )?(.*)$/.exec(line) ?? []
    const kind = mark.startsWith('#') ? 'heading' : mark === '- ' ? 'item' : 'paragraph'
    return { kind, form: kind === 'heading' ? String(mark.length - 1) : null, text: words, line: index + 1 }
  })
}

function changes(before: string, after: string): readonly string[] {
  return alignUnits(units(before), units(after))
    .filter(({ change }) => change !== 'kept')
    .map((found) => `${found.change} ${found.before ?? '–'} ${found.after ?? '–'}`)
}

const page =
  '# Avtalet\nEU och Japan har ett avtal.\nDet gäller sedan den 1 februari 2019.\n- tullar\n- tjänster'

test.each([
  ['nothing', page, []],
  ['a word', page.replace('2019', '2020'), ['changed 2 2']],
  ['a heading’s level', page.replace('# ', '## '), ['changed 0 0']],
  ['an item more', `${page}\n- data`, ['added – 5']],
  ['a paragraph less', page.replace('EU och Japan har ett avtal.\n', ''), ['removed 1 –']],
  ['two paragraphs in another order', page.replace(/(EU.*)\n(Det.*)/, '$2\n$1'), ['moved 1 2']],
  ['an item that is a paragraph now', page.replace('- tjänster', 'tjänster'), ['changed 4 4']],
])('%s', (_name, after, expected) => expect(changes(page, after)).toEqual(expected))

test('an empty text has everything to gain', () => {
  expect(alignUnits([], units('a'))).toEqual([{ change: 'added', before: null, after: 0 }])
  expect(alignUnits(units('a'), [])).toEqual([{ change: 'removed', before: 0, after: null }])
  expect(alignUnits([], [])).toEqual([])
})

test('a change is a changed unit though another like it was added beside it', () => {
  expect(changes('Ring stadens kontakt i Malmö.', 'Ring stadens kontakt i Lund.\nSkriv till oss.')).toEqual([
    'changed 0 0',
    'added – 1',
  ])
})

test('a thousand units that all moved are compared in one go', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `Stycke nummer ${index}.`)
  const found = alignUnits(units(lines.join('\n')), units(lines.toReversed().join('\n')))
  expect(found.filter(({ change }) => change === 'moved')).toHaveLength(999)
})
