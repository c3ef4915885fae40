import type { Graph } from '@kakehashi/content'
import { beforeAll, expect, test } from 'vitest'
import { imported, translated } from './exchange.fixture.ts'
import { graphOfPage, lineOf, targets } from './whole-translation.fixture.ts'

let graph: Graph
beforeAll(async () => {
  graph = await graphOfPage()
})

test.each(['xliff', 'xliff2', 'po'] as const)('%s that is whole is taken', (format) => {
  const { found, written } = imported(graph, translated(graph, targets, format))
  expect(found).toEqual([])
  expect(written.map(({ file }) => file)).toEqual(['malmo/avtal.ja.md', 'malmo/avtal.ja.translation.json'])
  expect(written[0]?.text).toBe(`---
title: 協定
description: 協定について。
---

2019年2月1日からの[ハブ](hub.md)について。[^1]

## 時間 {#tider}

[Skåne Bridge]{lang=en}で\`npm start\`を{{ namn }}と実行します。

![橋](bro.jpg "橋")

- 一つの項目
- 6億3500万人の\\
  人々

| 曜日 | 時間 |
| --- | --- |
| 月曜日 | 9時から16時 |

[^1]: 注です。
`)
  expect(JSON.parse(written[1]?.text ?? '')).toMatchObject({
    quality: 'draft',
    role: 'agency',
    date: '2026-11-26',
    source: 'sv',
    units: expect.arrayContaining([['item', '635 miljoner människor']]),
  })
})

type Spoilt = readonly [
  name: string,
  targets: Readonly<Record<string, string>>,
  unit: string,
  code: string,
  mark?: string,
]

/** Texts that a translator has spoilt: what is refused, and at which unit. */
const spoilt: readonly Spoilt[] = [
  ['a link that is gone', { b1: '2019年2月1日からのハブ。[^1]' }, 'b1', 'exchange-lost', '](hub.md)'],
  ['a changed address', { b1: '2019年2月1日からの[ハブ](hab.md)。[^1]' }, 'b1', 'exchange-lost', '](hub.md)'],
  [
    'a link parted by a space',
    { b1: '2019年2月1日からの[ハブ] (hub.md)。[^1]' },
    'b1',
    'exchange-lost',
    '](hub.md)',
  ],
  [
    'full-width brackets',
    { b1: '2019年2月1日からの［ハブ］（hub.md）。[^1]' },
    'b1',
    'exchange-lost',
    '](hub.md)',
  ],
  ['a footnote that is gone', { b1: '2019年2月1日からの[ハブ](hub.md)。' }, 'b1', 'exchange-lost', '[^1]'],
  [
    'a footnote of another name',
    { b1: '2019年2月1日からの[ハブ](hub.md)。[^2]' },
    'b1',
    'exchange-lost',
    '[^1]',
  ],
  ['another year', { b1: '2018年2月1日からの[ハブ](hub.md)。[^1]' }, 'b1', 'exchange-lost', '2019'],
  ['another month', { b1: '2019年3月1日からの[ハブ](hub.md)。[^1]' }, 'b1', 'exchange-lost', 'februari'],
  ['a link too many', { b5: '一つの[項目](hub.md)' }, 'b5', 'exchange-lost', '](hub.md)'],
  ['an anchor that is gone', { b2: '時間' }, 'b2', 'exchange-lost', '{#tider}'],
  ['a translated anchor', { b2: '時間 {#jikan}' }, 'b2', 'exchange-lost', '{#tider}'],
  [
    'a language mark that is gone',
    { b3: 'Skåne Bridgeで`npm start`を{{ namn }}と。' },
    'b3',
    'exchange-lost',
    '{lang=en}',
  ],
  [
    'another language',
    { b3: '[Skåne Bridge]{lang=da}で`npm start`を{{ namn }}と。' },
    'b3',
    'exchange-lost',
    '{lang=en}',
  ],
  [
    'code without its marks',
    { b3: '[Skåne Bridge]{lang=en}でnpm startを{{ namn }}と。' },
    'b3',
    'exchange-lost',
    '`npm start`',
  ],
  [
    'translated code',
    { b3: '[Skåne Bridge]{lang=en}で`npm 開始`を{{ namn }}と。' },
    'b3',
    'exchange-lost',
    '`npm start`',
  ],
  [
    'a translated placeholder',
    { b3: '[Skåne Bridge]{lang=en}で`npm start`を{{ 名前 }}と。' },
    'b3',
    'exchange-lost',
    '{{ namn }}',
  ],
  ['a picture that is gone', { b4: '橋' }, 'b4', 'exchange-lost', '![](bro.jpg)'],
  ['another picture', { b4: '![橋](hashi.jpg "橋")' }, 'b4', 'exchange-lost', '![](bro.jpg)'],
  ['a power of ten too few', { b6: '635万人の\\\n人々' }, 'b6', 'exchange-lost', '635 miljoner'],
  ['a line break that is gone', { b6: '6億3500万人の人々' }, 'b6', 'exchange-lost', '\\'],
  ['a mark that makes a list', { b11: '- 注です。' }, 'b11', 'exchange-structure'],
  ['a bar in a cell', { b9: '月|曜日' }, 'b9', 'exchange-structure'],
  ['a line break in a cell', { b9: '月\n曜日' }, 'b9', 'exchange-structure'],
  [
    'an empty line in a paragraph',
    { b3: '一\n\n[Skåne Bridge]{lang=en}で`npm start`を{{ namn }}と。' },
    'b3',
    'exchange-structure',
  ],
  ['a word of a draft', { b5: 'TODO' }, 'b5', 'placeholder'],
  ['a word of a draft in the title', { title: '協定 TODO' }, 'title', 'placeholder'],
  ['a description that is empty', { description: '' }, 'description', 'exchange-untranslated'],
  ['a text of spaces', { b5: '  ' }, 'b5', 'exchange-untranslated'],
]

for (const [name, changes, unit, code, mark] of spoilt)
  test(`${name} is refused`, () => {
    for (const format of ['xliff', 'xliff2', 'po'] as const) {
      const text = translated(graph, { ...targets, ...changes }, format)
      const { found, written } = imported(graph, text)
      const named = code === 'placeholder' ? [] : [unit]
      expect(found, format).toEqual([[lineOf(text, unit), code, ...named, mark].filter(Boolean).join(' ')])
      expect(written).toEqual([])
    }
  })
