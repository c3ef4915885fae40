import { expect, test } from 'vitest'
import { japaneseStyle } from './japanese-style.ts'
import { prose, tools } from './prose.fixture.ts'

const saying = (...rules: readonly string[]) =>
  tools({
    findJapaneseFaults: async () =>
      rules.map((rule) => ({ rule, offset: 2, message: ` 二重否定です。\n解説` })),
  })

test('what textlint says is told in its first line', async () => {
  expect(await japaneseStyle(prose('橋です。'), saying('no-double-negative-ja'))).toEqual([
    {
      code: 'japanese-style',
      position: { line: 1, column: 3 },
      values: { rule: 'no-double-negative-ja', text: '二重否定です。' },
    },
  ])
})

test('rules that do not fit websites are not asked', async () => {
  const rules = [
    'sentence-length',
    'arabic-kanji-numbers',
    'ja-no-weak-phrase',
    'no-exclamation-question-mark',
  ]
  expect(await japaneseStyle(prose('橋です。'), saying(...rules))).toEqual([])
})

test('an item without a full stop is right, a paragraph that forgets its last one is not', async () => {
  const period = saying('ja-no-mixed-period')
  expect(await japaneseStyle(prose('ホテルとレストラン'), period)).toEqual([])
  expect(await japaneseStyle(prose('橋です。渡ります'), period)).toHaveLength(1)
})

test('headings need not be sentences', async () => {
  expect(await japaneseStyle(prose('橋', 'label'), saying('no-double-negative-ja'))).toEqual([])
})
