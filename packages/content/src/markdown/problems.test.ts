import { describe, expect, test } from 'vitest'
import { htmlOf, japanese, problemsIn, swedish } from './markdown.fixture.ts'

test('a problem shows the lines around its place in the file', () => {
  const { problems } = swedish({
    file: 'page.md',
    text: '---\ntitle: T\n---\nEtt\n[två](data:x)\ntre',
    bodyLine: 4,
  })
  expect(problems).toEqual([
    {
      code: 'unsafe-link',
      severity: 'error',
      place: { file: 'page.md', line: 5, column: 1 },
      values: { href: 'data:x', variant: 'scheme' },
      frame: '  4 | Ett\n> 5 | [två](data:x)\n  6 | tre',
    },
  ])
})

describe('headings', () => {
  test('of level one belong to the title, in either form', () => {
    expect(problemsIn('# A\n\nB\n===\n\n> # C')).toEqual([
      '1:1 heading-in-body {}',
      '3:1 heading-in-body {}',
      '6:3 heading-in-body {}',
    ])
  })
  test('begin at level two and skip none', () => {
    expect(problemsIn('### A\n\n## B\n\n- #### C\n\n## D')).toEqual([
      '1:1 heading-skip {"from":1,"to":3}',
      '5:3 heading-skip {"from":2,"to":4}',
    ])
  })
  test('have words', () => {
    const found = 'placeholder {"text":"##","variant":"heading"}'
    expect(problemsIn('##\n\n## {#a}\n\n## ****\n\n## ?')).toEqual([
      `1:1 ${found}`,
      `3:1 ${found}`,
      `5:1 ${found}`,
    ])
    expect(problemsIn('## ![a](b.jpg)')).toEqual([`1:1 ${found}`])
  })
  test('never share an id that is given', () => {
    expect(problemsIn('## A {#a}\n\nb {#a}\n\nc[^1] {#footnote-1}\n\n[^1]: d')).toEqual([
      '3:3 duplicate-heading-id {"id":"a"}',
      '5:7 duplicate-heading-id {"id":"footnote-1"}',
    ])
  })
})

describe('marks of a Japanese keyboard', () => {
  test.each([
    ['＃見出し', '＃', '#'],
    ['＃＃ x', '＃＃ ', '## '],
    ['#　x', '#　', '# '],
    ['-　x', '-　', '- '],
    ['＊　x', '＊　', '* '],
    ['1.　x', '1.　', '1. '],
    ['：：： note', '：：：', ':::'],
  ])('%s is not markdown', (text, marker, ascii) => {
    const found = `full-width-marker ${JSON.stringify({ marker, ascii })}`
    expect(problemsIn(text, japanese)).toEqual([`1:1 ${found}`])
    expect(problemsIn(`- a\n  ${text}`, japanese)).toEqual([`2:3 ${found}`])
    expect(problemsIn(`a ${text}\n\n    ${text}\n\n\`\`\`\n${text}\n\`\`\``, japanese)).toEqual([])
  })
  test.each([
    ['＊＊太字＊＊', '**太字**'],
    ['！[橋](p.svg)', '![橋](p.svg)'],
    ['［^1］', '[^1]'],
    ['[＾1]', '[^1]'],
    ['[^1］', '[^1]'],
    ['｛lang=sv｝', '{lang=sv}'],
    ['{lang＝sv}', '{lang=sv}'],
    ['{#a｝', '{#a}'],
  ])('%s inside a line is not markdown', (marker, ascii) => {
    const found = `full-width-marker ${JSON.stringify({ marker, ascii })}`
    expect(problemsIn(`文 ${marker}。`, japanese)).toEqual([`1:3 ${found}`])
    expect(problemsIn(`文 \`${marker}\`。`, japanese)).toEqual([])
  })
  test.each(['・項目', '１．はじめに', '（注）', '「＃」'])('%s is ordinary text', (text) => {
    expect(problemsIn(text, japanese)).toEqual([])
  })
})

describe('markup that fails', () => {
  const failed = (text: string, variant?: string) =>
    `failed-markup ${JSON.stringify({ text, ...(variant && { variant }) })}`
  const doubtful = (text: string, variant?: string) => failed(text, variant).replace('failed', 'doubtful')
  test.each([
    ['##Rubrik', failed('##Rubrik')],
    ['[x](min sida.md)', failed('[x](min sida.md)', 'link')],
    ['![x](min bild.jpg)', failed('![x](min bild.jpg)', 'link')],
    ['[x](https://x.se/a b)', failed('[x](https://x.se/a b)', 'link')],
    ['[x](b.md "t)', failed('[x](b.md "t)', 'link')],
    ['[ord] (b.md)', failed('[ord] (b.md)', 'link')],
    ['[ord(b.md)', failed('[ord(b.md)', 'link')],
    ['[ring oss(tel:+46401)', failed('[ring oss(tel:+46401)', 'link')],
    ['| a | b |\n| 1 | 2 |', failed('| a | b |', 'table')],
    ['| a | b |\n| --- |\n| 1 | 2 |', failed('| a | b |', 'table')],
    [':: note\nText.', failed(':: note', 'box')],
    ['[!NOTE]\nText.', failed('[!NOTE]', 'box')],
    ['{#å}', failed('{#å}', 'braces')],
    ['{lang="en"}', failed('{lang="en"}', 'braces')],
    ['{lang=xx}', failed('{lang=xx}', 'braces')],
    ['{漢字|か|ん|じ}', failed('{漢字|か|ん|じ}', 'reading')],
    ['{漢字|}', failed('{漢字|}', 'reading')],
    ['[ ] gör', doubtful('[ ]')],
  ])('%s is told of at the start of a line', (text, found) => {
    expect(problemsIn(text, japanese)).toEqual([`1:1 ${found}`])
    expect(problemsIn(`- 文\n  ${text.replaceAll('\n', '\n  ')}`, japanese)).toEqual([`2:3 ${found}`])
    expect(problemsIn(`\`\`\`\n${text}\n\`\`\``, japanese)).toEqual([])
  })
  test('is told of in headings, cells and after brackets', () => {
    expect(problemsIn('## A {#1}\n\n## B {#a.b}')).toEqual([
      `1:6 ${failed('{#1}', 'braces')}`,
      `3:6 ${failed('{#a.b}', 'braces')}`,
    ])
    expect(
      problemsIn('| a |\n|---|\n| [hej]{lang="en"} ![b](c.png){width=50} ![d](e.png) {decorative} |'),
    ).toEqual([
      `3:8 ${failed('{lang="en"}', 'braces')}`,
      `3:31 ${failed('{width=50}', 'braces')}`,
      `3:54 ${failed('{decorative}', 'braces')}`,
    ])
    expect(problemsIn('Ett{lang=sv} två^[not] ** fet ** **fet **')).toEqual([
      `1:4 ${failed('{lang=sv}', 'braces')}`,
      `1:17 ${doubtful('^[not]', 'note')}`,
      `1:24 ${doubtful('** fet **', 'bold')}`,
      `1:34 ${doubtful('**fet **', 'bold')}`,
    ])
  })
  test('a link without its first bracket is told of where it shows', () => {
    expect(problemsIn('Ring oss](tel:+46401) nu.')).toEqual([`1:9 ${failed('](tel:+46401)', 'link')}`])
    expect(problemsIn('[a](https://x.se) och b](b.md)')).toEqual([`1:24 ${failed('](b.md)', 'link')}`])
  })
  test('a line after a table is no row of it', () => {
    const found = `4:1 ${failed('Efter tabellen.', 'row')}`
    expect(problemsIn('| a | b |\n|---|---|\n| 1 | 2 |\nEfter tabellen.')).toEqual([found])
    expect(problemsIn('| a | b |\n|---|---|\n| 1 |\n\nEfter tabellen.')).toEqual([])
  })
  test.each([
    '#malmö #japan\n#möte',
    'Nr # 5 ## 6',
    'Se [1] (not) och [sic](https://x.se). Pris [kr] (exkl. moms)',
    'Priset** gäller vuxna och frukost** ingår. 2**3 och 4 **5**',
    'a | b\n\n|x|',
    'x^2 + y[1]{z}, f(x){y}, {a, b}, { lang }, mängden {x|x > 1}',
    '{{ x }} {% x %} {{#if x}} #{x} \x24{x} {# x #} {a|b}',
    '\\[ ] Ja, \\{lang=xx}, \\##x',
    '`##x` `[x](a b.md)` `{lang=xx}`',
    '[Ja] [Nej]\n[] tom',
    'Se [bilagan (a.md) och b] och (c.md), [sic (mailto:x)]',
    'kl. 9:: 10 (not: x) [se bilagan]',
    '[a]{lang=ja} [b]{lang=fit} [c]{lang=zh-Hant} [d]{lang=sje} {lang=sv}',
    'C++ ::std och :: kolon\n\n:: notera',
  ])('%s is ordinary text', (text) => {
    expect(problemsIn(text)).toEqual([])
  })
  test.each([
    '参加費＊は無料です。\n＊要予約\n＊＊県＊＊市、電話は＊＊＊＊です。',
    '［注］詳しくは［１］を見てください。すごい！［笑］',
    '{架け橋|かけはし}は「橋」（はし）です。［2］（東京）',
  ])('%s is ordinary Japanese', (text) => {
    expect(problemsIn(text, japanese)).toEqual([])
  })
})

describe('residues', () => {
  test.each(['$left', '$middle', '%NAME%', '[[x]]', 'TODO', 'FIXME'])('%s is found in any text', (text) => {
    const found = `placeholder ${JSON.stringify({ text })}`
    expect(problemsIn(`å ${text}, b`)).toEqual([`1:3 ${found}`])
    expect(problemsIn(`## ${text}`)).toEqual([`1:4 ${found}`])
    expect(problemsIn(`| a |\n|---|\n| b *${text}* |`)).toEqual([`3:6 ${found}`])
    expect(problemsIn(`日本${text}。`, japanese)).toEqual([`1:3 ${found}`])
    expect(problemsIn(`[${text}](a.md)`)).toEqual([`1:2 ${found}`])
  })
  test.each([
    '`$left` `[[x]]`',
    '```\nTODO %NAME% $left\n```',
    '$5 US$5 \x24{a|b} $(ls) $left_side a$left',
    '\\$left \\[[x]]',
    '[a](TODO.md) <https://x.se/TODO> [b](x.md#$left)',
    '{{ x }} {% x %} 50 %, 10 % RABATT',
    '[TODOリスト]{lang=ja} METODOLOGI',
    '[[架]{lang=ja}](a.md)',
  ])('%s is left alone', (text) => {
    expect(problemsIn(text)).toEqual([])
  })
  test('a box and a note that are empty', () => {
    expect(problemsIn('::: note\n:::\n\n::: tip Rubrik\n\n:::\n\na[^1]\n\n[^1]:')).toEqual([
      '1:5 placeholder {"text":"note","variant":"box"}',
      '4:5 placeholder {"text":"tip Rubrik","variant":"box"}',
      '10:1 placeholder {"text":"[^1]:","variant":"note"}',
    ])
  })
  test('in the caption of a picture', () => {
    expect(problemsIn('a\n\n![b](c.jpg "Om $left")')).toEqual(['3:1 placeholder {"text":"$left"}'])
  })
  test('a note without its text', () => {
    expect(problemsIn('a[^1]')).toEqual(['1:2 placeholder {"text":"[^1]"}'])
  })
  test('a language code alone on the last line', () => {
    expect(problemsIn('Text\n\n  sv\n\n')).toEqual(['3:3 stray-locale-code {"code":"sv"}'])
    expect(problemsIn('Text\nen-GB')).toEqual(['2:1 stray-locale-code {"code":"en-GB"}'])
    expect(problemsIn('Text\n\n    sv')).toEqual([])
    expect(problemsIn('sv\n\nText hej\nnej')).toEqual([])
  })
})

describe('no words are lost without a word', () => {
  const lost = (text: string, values: object = {}) => `lost-text ${JSON.stringify({ text, ...values })}`
  test('in cells beyond the first row of a table', () => {
    expect(problemsIn('| a | b |\n|---|---|\n| 1 | 2 | c | d |\n| 1 | 2 | | |\n| 1 |')).toEqual([
      `3:11 ${lost('c | d')}`,
    ])
    expect(problemsIn('> a | b\n> --|--\n> `x | y` | z')).toEqual([`3:13 ${lost('z')}`])
    expect(problemsIn('| a |\n|---|\n| {漢字|かんじ} \\| b |', japanese)).toEqual([])
  })
  test('in lines that look like the address of a link', () => {
    expect(problemsIn('a\n\n[Ring oss]: 040-344083')).toEqual([
      `3:1 ${lost('[Ring oss]: 040-344083', { variant: 'definition' })}`,
    ])
    expect(
      problemsIn(
        '- [a]\n  [b][] [c][d e]\n  ![f][G]\n\n> [A]: a.md\n> [b]: b.md\n> [d\n> e]: c.md\n\n[g]: d.jpg',
      ),
    ).toEqual([])
    expect(problemsIn('[a] [b](c.md)\n\n[a]: a.md\n[A]: b.md\n[b]: c.md\n\\[d]: e')).toEqual([
      `4:1 ${lost('[A]: b.md', { variant: 'repeated' })}`,
      `5:1 ${lost('[b]: c.md', { variant: 'definition' })}`,
    ])
  })
  test('in notes that nothing refers to, or whose name another has', () => {
    expect(problemsIn('a[^1]\n\n[^1]: b\n\n[^1]: c\n\n[^2]: d')).toEqual([
      `5:1 ${lost('[^1]:', { reference: '[^1]', variant: 'repeated' })}`,
      `7:1 ${lost('[^2]:', { reference: '[^2]', variant: 'note' })}`,
    ])
  })
  test('in the titles of links', () => {
    expect(problemsIn('Se [a](b.md "Om b") och [c].\n\n[c]: d.md "Om d"')).toEqual([
      `1:4 ${lost('Om b', { variant: 'title' })}`,
      `1:25 ${lost('Om d', { variant: 'title' })}`,
    ])
  })
  test('in the captions of pictures inside a paragraph or link', () => {
    const values = { variant: 'caption' }
    expect(problemsIn('Se ![a](b.jpg "Om b") här')).toEqual([`1:4 ${lost('Om b', values)}`])
    expect(problemsIn('[![a](b.jpg "Om b")](c.md)')).toEqual([`1:2 ${lost('Om b', values)}`])
    expect(problemsIn('![a](b.jpg "Om b")')).toEqual([])
  })
})

describe('HTML', () => {
  test('is reported where each tag opens', () => {
    expect(problemsIn('a <b>c</b>\n\n- <img src=x\n  onerror=y>\n\n<!-- d --> `<i>` 1 < 2')).toEqual([
      '1:3 raw-html {"tag":"b"}',
      '3:3 raw-html {"tag":"img"}',
      '6:1 raw-html {"tag":"!--"}',
    ])
  })
})

describe('callouts', () => {
  test('have one of three names', () => {
    expect(problemsIn('::: nota\na\n:::')).toEqual([
      '1:5 unknown-callout {"name":"nota","names":"note, tip, warning","nearest":"note","variant":"nearest"}',
    ])
    expect(problemsIn('::: information\na\n:::')).toEqual([
      '1:5 unknown-callout {"name":"information","names":"note, tip, warning"}',
    ])
  })
  test('are closed where they were opened', () => {
    expect(problemsIn('> ::: tip\n> a\n\nb')).toEqual(['1:7 unclosed-callout {"name":"tip"}'])
    expect(problemsIn('a\n:::')).toEqual([
      '2:1 unknown-callout {"name":":::","names":"note, tip, warning","variant":"stray"}',
    ])
  })
})

describe('code', () => {
  test.each([
    '```\na\n```',
    'a\n\n~~~\n~~~',
    '> ```js\n> a\n>\n> ```',
    '- ~~~~\n  ~~~\n\n  ~~~~\n',
    'a\n```\n\n\n```\n\n',
  ])('is closed in %j', (text) => {
    expect(problemsIn(text)).toEqual([])
  })
  test.each([
    ['```\na', '1:1', '```'],
    ['a\n\n```', '3:1', '```'],
    ['a\n\n  ~~~~ js\n~~~\n\n', '3:3', '~~~~'],
    ['> ```\n> a\n\nb', '1:3', '```'],
    ['- ```\n  a\n\nb\n```\n```', '1:3', '```'],
  ])('has no end in %j', (text, place, fence) => {
    expect(problemsIn(text)).toEqual([`${place} unclosed-code {"fence":"${fence}"}`])
  })
})

describe('pictures', () => {
  test('say what they show', () => {
    expect(problemsIn('a ![](b.jpg)\n\n![][c]\n\n[c]: d.jpg')).toEqual([
      '1:3 missing-alt {"src":"b.jpg"}',
      '3:1 missing-alt {"src":"d.jpg"}',
    ])
  })
  test('lie beside the page', () => {
    expect(problemsIn('![a](https://x.se/b.jpg) ![c](data:image/png,x) ![d](/e.jpg)')).toEqual([
      '1:1 unsafe-link {"href":"https://x.se/b.jpg","variant":"host"}',
      '1:26 unsafe-link {"href":"data:image/png,x","variant":"scheme"}',
      '1:49 missing-image {"src":"/e.jpg"}',
    ])
  })
})

describe('links', () => {
  test('that may not be are reported where they stand', () => {
    const text = 'a [b](javascript:c) <data:d>\n\n[e]: //host/\n\n> [e] [f](java&Tab;script:g) [h](<>)'
    expect(problemsIn(text).map((line) => line.replace(/ \{.*/, ''))).toEqual([
      '1:3 unsafe-link',
      '1:21 unsafe-link',
      '5:3 unsafe-link',
      '5:7 unsafe-link',
      '5:30 missing-page',
    ])
  })
})

describe('nesting', () => {
  test('of quotes and lists ends at twenty, at once, with nothing lost', () => {
    expect(problemsIn(`${'>'.repeat(20)}a`)).toEqual([])
    expect(problemsIn(`${'>'.repeat(21)}a`)).toEqual(['1:22 nesting-too-deep {"limit":20}'])
    expect(problemsIn(`${'>'.repeat(10_000)}a`)).toEqual(['1:22 nesting-too-deep {"limit":20}'])
    const list = Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- ord${depth}`).join('\n')
    expect(problemsIn(list)).toEqual(['21:43 nesting-too-deep {"limit":20}'])
    for (let depth = 0; depth < 30; depth++) expect(htmlOf(list)).toContain(`ord${depth}`)
  })
  test('of brackets and emphasis ends at twenty too', () => {
    expect(problemsIn(`a\n\n${'['.repeat(21)}b${']'.repeat(21)}`)).toEqual([
      '3:1 nesting-too-deep {"limit":20}',
    ])
    expect(problemsIn('[ '.repeat(51))).toEqual(['1:1 nesting-too-deep {"limit":20}'])
    expect(problemsIn(`${'*a **b '.repeat(20)}${' c** d*'.repeat(20)}`)).toEqual([
      '1:1 nesting-too-deep {"limit":20}',
    ])
  })
})

describe('the language of a page', () => {
  const swedishText =
    'Föreningen ordnar möten för alla som vill veta mer om samarbetet mellan städerna och om hur man blir medlem.'
  const japaneseText =
    '架け橋は二つの町を結ぶ取り組みです。会員になると、毎月の集まりや講演会に参加できます。'.repeat(3)
  test('is that of its letters', () => {
    expect(problemsIn(`\n${swedishText}`, japanese)).toEqual([
      '2:1 wrong-language {"expected":"ja","found":"Latin"}',
    ])
    expect(problemsIn(japaneseText)).toEqual(['1:1 wrong-language {"expected":"sv","found":"Japanese"}'])
    expect(problemsIn(swedishText)).toEqual([])
    expect(problemsIn(japaneseText, japanese)).toEqual([])
  })
  test('is not judged by names, code or words marked as another’s', () => {
    expect(problemsIn(`${swedishText} {lang=sv}\n\n\`${swedishText}\``, japanese)).toEqual([])
    expect(problemsIn(`${swedishText}\n\n[${japaneseText}]{lang=ja}`)).toEqual([])
    expect(problemsIn('EPA', japanese)).toEqual([])
  })
})

test('words in another script that do not say their language are a warning at their place', () => {
  expect(problemsIn('Läs om [架け橋]{lang=ja} och\nom 架け橋 och `橋`.')).toEqual([
    '2:4 unmarked-language {"words":"架け橋"}',
  ])
  expect(problemsIn('[マルメ市]{lang=ja} heter マルメ市 på japanska.')).toEqual([
    '1:23 unmarked-language {"words":"マルメ市"}',
  ])
  expect(problemsIn('協会（Japan Bridge Scandinavia）とEPAとMalmöです。', japanese)).toEqual([
    '1:4 unmarked-language {"words":"Japan Bridge Scandinavia","variant":"latin"}',
    '1:34 unmarked-language {"words":"Malmö","variant":"latin"}',
  ])
  expect(problemsIn('協会（[Japan Bridge Scandinavia]{lang=en}）とMIRAI 2.0です。', japanese)).toEqual([])
})
