import type { Graph } from '@kakehashi/content'
import { beforeAll, expect, test } from 'vitest'
import { imported, translated } from './exchange.fixture.ts'
import type { ExchangeFormat } from './exchange-file.ts'
import { graphOfPage, targets } from './whole-translation.fixture.ts'

let graph: Graph
beforeAll(async () => {
  graph = await graphOfPage()
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
