import { expect, test } from 'vitest'
import { bodyOf, japanese, swedish } from './markdown.fixture.ts'

function blocksOf(text: string, parse?: typeof japanese): readonly string[] {
  return bodyOf(text, parse).blocks.map(
    ({ kind, form, text, position }) => `${position.line} ${kind}${form === null ? '' : ` ${form}`}: ${text}`,
  )
}

test('every text that is translated by itself is a block at its line', () => {
  const text = `Ett stycke
på två rader.[^n]

## En rubrik

- en punkt

  och mer om den
  - en inre punkt

| Dag | Möte |
| --- | --- |
| måndag | lunch |

Ord
: Förklaring

::: warning Akta
Det är halt.
:::

::: note
Läs mer.
:::

![En bro](bro.jpg "Bron")

~~~sh
npm start
~~~

[^n]: En not.`
  expect(blocksOf(text)).toEqual([
    '1 paragraph: Ett stycke på två rader.[^]',
    '4 heading 2: En rubrik',
    '6 item: en punkt',
    '8 paragraph: och mer om den',
    '9 item: en inre punkt',
    '11 cell: Dag',
    '11 cell: Möte',
    '13 cell: måndag',
    '13 cell: lunch',
    '15 term: Ord',
    '16 description: Förklaring',
    '18 box-title warning: Akta',
    '19 paragraph: Det är halt.',
    '23 paragraph note: Läs mer.',
    '26 picture: ![En bro](bro.jpg "Bron")',
    '28 code: npm start',
    '32 note: En not.',
  ])
})

test.each([
  ['emphasis', '_a_ __b__ *c*', '*a* **b** *c*'],
  ['code', 'Skriv `npm start`.', 'Skriv `npm start`.'],
  ['a link to a page, without its language', '[x](a.sv.md#b "T")', '[x](a.md#b "T")'],
  ['a link to another website', '<https://malmo.se>', '[https://malmo.se](https://malmo.se)'],
  ['a word of another language', '[hello]{lang=en}', 'hello'],
])('%s has one form', (_name, text, written) => {
  expect(bodyOf(text).blocks.map((block) => block.text)).toEqual([written])
})

test('a reading is that of the whole word, and lines of Japanese are joined without a space', () => {
  expect(blocksOf('{東京|とう|きょう}へ\n行きます', japanese)).toEqual([
    '1 paragraph: {東京|とうきょう}へ行きます',
  ])
})

test('each line of a block is found in its file as it is written', () => {
  const text = `---
title: T
---
Ett stycke
  på *två* rader.\\
Och en till.[^n]

## En rubrik {#id} ##

Satt
under
=====

> Ett citat
> - med en punkt
>   på två rader
lat rad

1.  En punkt
\tmed tabb

| Dag \\| natt | {東京|とうきょう} |
|:--|--:|
|måndag|   lunch  |

Ord
:   Förklaring
    på två rader

::: tip Akta  
Läs [mer](a.md).
:::

[^n]: En not
    på två rader.
`
  const { body } = swedish({ file: 'page.md', text, bodyLine: 4 })
  expect(body.blocks.map(({ lines }) => lines.map(([from, to]) => text.slice(from, to)).join('/'))).toEqual([
    'Ett stycke/på *två* rader.\\/Och en till.[^n]',
    'En rubrik {#id}',
    'Satt/under',
    'Ett citat',
    'med en punkt/på två rader/lat rad',
    'En punkt/med tabb',
    'Dag \\| natt',
    '{東京|とうきょう}',
    'måndag',
    'lunch',
    'Ord',
    'Förklaring/på två rader',
    'Akta',
    'Läs [mer](a.md).',
    'En not/på två rader.',
  ])
})

test('what a translation keeps is known', () => {
  const text = '[Länk ![bild](b.jpg)](a.sv.md#c "T") `kod` <https://malmo.se>[^n]  \nrad\n\n[^n]: Not'
  expect(bodyOf(text).blocks.map(({ kept }) => kept)).toEqual([
    ['](a.md#c)', '![](b.jpg)', '`kod`', '](https://malmo.se)', '[^n]', '\\'],
    [],
  ])
})
