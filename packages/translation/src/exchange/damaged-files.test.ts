import type { Graph } from '@kakehashi/content'
import { beforeAll, expect, test } from 'vitest'
import { graphOf, imported, translated } from './exchange.fixture.ts'
import type { ExchangeFormat } from './exchange-file.ts'

const source = `---
title: Avtalet
description: Om avtalet.
---

Läs om [hubben](hub.md) sedan den 1 februari 2019.[^1]

## Tider {#tider}

Kör \`npm start\` hos [Skåne Bridge]{lang=en} med {{ namn }}.

![En bro](bro.jpg "Bron")

- en punkt
- 635 miljoner\\
  människor

| Dag | Tid |
| --- | --- |
| måndag | 9–16 |

[^1]: En not.
`
const targets = {
  title: '協定',
  description: '協定について。',
  b1: '2019年2月1日からの[ハブ](hub.md)について。[^1]',
  b2: '時間 {#tider}',
  b3: '[Skåne Bridge]{lang=en}で`npm start`を{{ namn }}と実行します。',
  b4: '![橋](bro.jpg "橋")',
  b5: '一つの項目',
  b6: '6億3500万人の\\\n人々',
  b7: '曜日',
  b8: '時間',
  b9: '月曜日',
  b10: '9時から16時',
  b11: '注です。',
}

let graph: Graph
beforeAll(async () => {
  graph = await graphOf({ 'malmo/avtal.sv.md': source, 'malmo/hub.sv.md': '---\ntitle: H\n---\nText.\n' })
})

/** The line of an exchange file on which a unit begins. */
function lineOf(text: string, unit: string): number {
  return (
    text.split('\n').findIndex((line) => line.includes(`id="${unit}"`) || line === `msgctxt "${unit}"`) + 1
  )
}

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

type Damage = (text: string) => string | Uint8Array
type Place = (text: string) => number

const first: Place = () => 1
const last: Place = (text) => text.split('\n').length
/** The line that holds a text for the first time, or for the second. */
const at =
  (part: string, time = 1): Place =>
  (text) =>
    text.slice(0, text.split(part).slice(0, time).join(part).length).split('\n').length

/** Files that a tool or a person has damaged. */
const damaged: readonly (readonly [name: string, ExchangeFormat, Damage, Place, found: string])[] = [
  [
    'a tag that is not closed',
    'xliff',
    (text) => text.replace('</target>', ''),
    at('<note>'),
    'exchange-syntax',
  ],
  [
    'a file that ends too soon',
    'xliff',
    (text) => text.slice(0, text.indexOf('id="b3"')),
    last,
    'exchange-syntax',
  ],
  ['an ampersand alone', 'xliff2', (text) => text.replace('>協定<', '>協定 & <'), at('&'), 'exchange-syntax'],
  [
    'an entity of its own',
    'xliff',
    (text) => text.replace('>協定<', '>&ad;<'),
    at('&ad;'),
    'exchange-syntax',
  ],
  [
    'a tag in a text',
    'xliff',
    (text) => text.replace('>協定<', '><x id="1"/><'),
    at('<x id'),
    'exchange-syntax',
  ],
  [
    'XLIFF of another version',
    'xliff',
    (text) => text.replace('n="1.2"', 'n="1.1"'),
    at('<xliff'),
    'exchange-syntax',
  ],
  ['another kind of XML', 'xliff', () => '<html></html>', first, 'exchange-syntax'],
  ['an empty file', 'po', () => '', first, 'exchange-syntax'],
  [
    'a text without quotation marks',
    'po',
    (text) => text.replace('"協定"', '協定'),
    at('協定'),
    'exchange-syntax',
  ],
  [
    'a quotation mark in a text',
    'po',
    (text) => text.replace('"協定"', '"協"定"'),
    at('"協"定"'),
    'exchange-syntax',
  ],
  ['a text that has no end', 'po', (text) => text.replace('"協定"', '"協定'), at('協定'), 'exchange-syntax'],
  ['UTF-16', 'xliff', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), first, 'wrong-encoding'],
  [
    'Latin-1',
    'po',
    (text) => Buffer.from(text.replace(/[^\0-\xff]/g, 'å'), 'latin1'),
    at('\ufffd'),
    'invalid-utf8',
  ],
  ['a declared Latin-1', 'xliff', (text) => text.replace('UTF-8', 'ISO-8859-1'), first, 'wrong-encoding'],
  ['a header of Shift_JIS', 'po', (text) => text.replace('=utf-8', '=shift_jis'), first, 'wrong-encoding'],
  [
    'another language',
    'xliff',
    (text) => text.replace('target-language="ja"', 'target-language="ko"'),
    at('<file'),
    'exchange-language',
  ],
  [
    'the source’s language',
    'xliff2',
    (text) => text.replace('trgLang="ja"', 'trgLang="sv"'),
    at('<file'),
    'exchange-language',
  ],
  [
    'another source language',
    'po',
    (text) => text.replace('Source-Language: sv', 'Source-Language: en'),
    first,
    'exchange-language',
  ],
  [
    'a page that is not there',
    'xliff',
    (text) => text.replace('avtal.sv.md"', 'avtl.sv.md"'),
    at('<file'),
    'exchange-page',
  ],
  [
    'an unknown unit',
    'xliff',
    (text) => text.replace('id="b5"', 'id="b55"'),
    at('id="b55"'),
    'exchange-unit b55',
  ],
  [
    'an entry without its id',
    'po',
    (text) => text.replace('msgctxt "b5"\n', ''),
    at('msgid "en punkt"'),
    'exchange-unit –',
  ],
  [
    'a unit twice',
    'xliff2',
    (text) => text.replace(/(<unit id="b5".*?<\/unit>)/s, '$1\n$1'),
    at('id="b5"', 2),
    'exchange-unit b5',
  ],
  [
    'an entry twice',
    'po',
    (text) => text.replace(/(msgctxt "b5"\n.*?\n\n)/s, '$1$1'),
    at('msgctxt "b5"', 2),
    'exchange-unit b5',
  ],
  [
    'a missing unit',
    'xliff',
    (text) => text.replace(/<trans-unit id="b5".*?<\/trans-unit>/s, ''),
    at('<file'),
    'exchange-unit b5',
  ],
  [
    'a changed source',
    'xliff',
    (text) => text.replace('>en punkt<', '>två punkter<'),
    at('id="b5"'),
    'exchange-stale b5',
  ],
  [
    'a unit without a target',
    'xliff',
    (text) => text.replace('<target>協定</target>', ''),
    at('id="title"'),
    'exchange-untranslated title',
  ],
  [
    'a part without a target',
    'xliff2',
    (text) =>
      text
        .replace(
          '</target>\n      </segment>',
          '</target>\n      </segment><segment><source> Mer.</source></segment>',
        )
        .replace('<source>Avtalet<', '<source>Avtal<')
        .replace(' Mer.', 'et'),
    at('id="title"'),
    'exchange-untranslated title',
  ],
  [
    'a fuzzy entry',
    'po',
    (text) => text.replace('msgctxt "b5"', '#, fuzzy\nmsgctxt "b5"'),
    at('msgctxt "b5"'),
    'exchange-untranslated b5',
  ],
]

test.each(damaged)('%s is refused', (_name, format, damage, place, code) => {
  const bytes = damage(translated(graph, targets, format))
  const { found, written } = imported(graph, bytes)
  expect(found[0]).toBe(`${place(String(bytes))} ${code}`)
  expect(written).toEqual([])
})

test('a file that tools have gone over is taken as well', () => {
  const [xliff, xliff2, po] = (['xliff', 'xliff2', 'po'] as const).map((format) =>
    translated(graph, targets, format),
  ) as [string, string, string]
  const gone = [
    xliff.replaceAll('\n', '\r\n').replace('"ja"', '"ja-JP"'),
    xliff.replace(
      '<target>協定</target>',
      '<seg-source>Avtalet</seg-source><target><mrk mtype="seg">協</mrk>定</target><alt-trans><target>条約</target></alt-trans>',
    ),
    xliff2
      .replace(
        '<source>Avtalet</source>',
        '<source>Avtal</source><target>協</target></segment><ignorable><source></source></ignorable><segment><source>et</source>',
      )
      .replace('<target>協定<', '<target>定<'),
    po.replace('msgid "Avtalet"', 'msgid ""\n"Av"\n"talet"').concat('\n#~ msgid "x"\n#~ msgstr "y"\n'),
  ]
  for (const text of gone) {
    const { found, page } = imported(graph, text)
    expect(found).toEqual([])
    expect(page).toContain('title: 協定\n')
  }
})
