import { graphOf } from './exchange.fixture.ts'

/** A page with all that a translation must keep. */
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
/** A Japanese translation of it, by the ids of its texts. */
export const targets = {
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

export function graphOfPage() {
  return graphOf({ 'malmo/avtal.sv.md': source, 'malmo/hub.sv.md': '---\ntitle: H\n---\nText.\n' })
}

/** The line of an exchange file on which a unit begins. */
export function lineOf(text: string, unit: string): number {
  return (
    text.split('\n').findIndex((line) => line.includes(`id="${unit}"`) || line === `msgctxt "${unit}"`) + 1
  )
}
