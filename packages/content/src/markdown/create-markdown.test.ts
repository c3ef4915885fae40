import { describe, expect, test } from 'vitest'
import { bodyOf, htmlOf, japanese } from './markdown.fixture.ts'

describe('headings', () => {
  test('leave their ids to the graph', () => {
    expect(htmlOf('## Om *oss*\n\n### Mer {#mer}')).toBe(
      '<h2 id="[heading-id 0]">Om <em>oss</em></h2>\n<h3 id="[heading-id 1]">Mer</h3>',
    )
    expect(bodyOf('## Om *oss*\n\n> ### {東京|とうきょう} {#mer lang=ja}').headings).toEqual([
      { level: 2, text: 'Om oss', id: null, position: { line: 1, column: 1 } },
      { level: 3, text: '東京', id: 'mer', position: { line: 3, column: 3 } },
    ])
  })
  test('keep their language', () => {
    expect(htmlOf('## 架け橋 {lang=ja #bro}')).toBe('<h2 id="[heading-id 0]" lang="ja">架け橋</h2>')
  })
})

describe('links', () => {
  test('are gaps whose places are those of their brackets, whatever stands before', () => {
    const text =
      '> - a [b](c.md)\n>   d [e](f.md)\n\n| g | h |\n|---|---|\n| \\| i | [j](k.md) |\n\n[l]: m.md\n[l] <https://n.se>'
    expect(
      bodyOf(text).links.map(({ href, position }) => `${position.line}:${position.column} ${href}`),
    ).toEqual(['1:7 c.md', '2:7 f.md', '6:10 k.md', '9:1 m.md', '9:5 https://n.se'])
  })
  test('hold emphasis and words in other languages, but no links', () => {
    expect(htmlOf('[*a* [架]{lang=ja}](b.md)')).toBe(
      '<p>[link-open 0]<em>a</em> <span lang="ja">架</span>[link-close 0]</p>',
    )
    expect(htmlOf('[a [b [c](d.md)]{lang=en}](e.md)')).toBe(
      '<p>[link-open 0]a <span lang="en">b [c](d.md)</span>[link-close 0]</p>',
    )
    expect(htmlOf('[a <https://b.se>](c.md)')).toBe('<p>[link-open 0]a https://b.se[link-close 0]</p>')
  })
  test('that are refused stay links for the graph, never silent words', () => {
    expect(bodyOf('[a](javascript:b)').links).toEqual([
      { href: 'javascript:b', words: 'a', target: { kind: 'refused' }, position: { line: 1, column: 1 } },
    ])
  })
})

describe('pictures', () => {
  test('take the place of their paragraph when they stand alone in it', () => {
    expect(htmlOf('![Bro](bro.jpg "Öresund")\n\nText ![Bro](bro.jpg)')).toBe(
      '[image 0 block]\n<p>Text [image 1]</p>',
    )
    expect(bodyOf('![En *bro*](bro.jpg "Öresund")').images).toEqual([
      { path: 'bro.jpg', alt: 'En bro', caption: 'Öresund', position: { line: 1, column: 1 } },
    ])
  })
  test('may be decorative', () => {
    expect(bodyOf('![](a.jpg){decorative}').images[0]).toMatchObject({
      path: 'a.jpg',
      alt: '',
      caption: null,
    })
    expect(htmlOf('![](a.jpg){decorative}')).toBe('[image 0 block]')
  })
  test('of other hosts are their words', () => {
    expect(htmlOf('![Bro](https://x.se/bro.jpg)')).toBe('<p>Bro</p>')
  })
})

describe('languages', () => {
  test('of words stand in a span, with a direction where it turns', () => {
    expect(htmlOf('[架け橋]{lang=ja} och [شكرا]{lang=ar}')).toBe(
      '<p><span lang="ja">架け橋</span> och <span lang="ar" dir="rtl">شكرا</span></p>',
    )
  })
  test('of a paragraph, item or cell stand at its end', () => {
    expect(htmlOf('架け橋 {lang=ja #bro}\n\n- 日本 {lang=ja}\n- b')).toBe(
      '<p lang="ja" id="bro">架け橋</p>\n<ul>\n<li lang="ja">日本</li>\n<li>b</li>\n</ul>',
    )
  })
  test('of a whole block stand on the line after it', () => {
    expect(htmlOf('> a\n\n{lang=en}\n\nb\n{lang=en}')).toBe(
      '<blockquote lang="en">\n<p>a</p>\n</blockquote>\n<p lang="en">b</p>',
    )
    expect(htmlOf('| a |\n|---|\n| b |\n{lang=en}')).toContain('<table lang="en">')
    expect(htmlOf('- a\n- b\n{lang=en}')).toContain('<ul lang="en">')
  })
  test('are read in this one form: all else in braces is text', () => {
    for (const text of [
      '{name}',
      '{{ x }}',
      '{% x %}',
      '\x24{a|b}',
      '{a|b}',
      '{{ 名前|x }}',
      'a {lang=english}',
      '[a]{.b}',
      '{lang=ja}',
    ])
      expect(htmlOf(text)).toBe(`<p>${text}</p>`)
  })
})

describe('ruby', () => {
  test('reads a word, or each of its characters', () => {
    expect(htmlOf('{漢字|かんじ}と{東京|とう|きょう}', japanese)).toBe(
      '<p><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>と<ruby>東<rp>（</rp><rt>とう</rt><rp>）</rp>京<rp>（</rp><rt>きょう</rt><rp>）</rp></ruby></p>',
    )
  })
  test('stands in the cell of a table, never in code, never after a dollar sign', () => {
    const html = htmlOf('| a | b |\n|---|---|\n| {漢字|かんじ} | `{漢字|かんじ}` |', japanese)
    expect(html).toContain(
      '<td><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby></td>\n<td><code>{漢字|かんじ}</code></td>',
    )
    expect(htmlOf('\x24{漢字|かんじ}', japanese)).toBe('<p>\x24{漢字|かんじ}</p>')
  })
})

describe('Japanese', () => {
  test.each(['「強調」', '強調。', '（注）', '!?', '“引用”', '{漢字|かんじ}', '[リンク](a.md)', '`code`'])(
    'emphasis around %s needs no spaces',
    (words) => {
      for (const mark of ['**', '__', '~~'])
        expect(htmlOf(`これは${mark}${words}${mark}です`, japanese)).toMatch(
          /これは<(strong|s)>.*<\/(strong|s)>です/,
        )
    },
  )
  test('names with underscores are no emphasis', () => {
    expect(htmlOf('資料_2024_版 snake__case__name', japanese)).toBe('<p>資料_2024_版 snake__case__name</p>')
  })
  test('lines are joined without a space, through emphasis, links and ruby', () => {
    expect(htmlOf('**日本**\n語[と](a.md)\n{漢字|かんじ}。\n次', japanese)).toBe(
      '<p><strong>日本</strong>語[link-open 0]と[link-close 0]<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>。次</p>',
    )
  })
  test('a line break beside Latin stays', () => {
    expect(htmlOf('日本\nJapan\n語', japanese)).toBe('<p>日本\nJapan\n語</p>')
  })
})

describe('typography', () => {
  test('quotation marks are the language’s, symbols are left alone', () => {
    expect(htmlOf('"Hej", sa\'n (c) 1--2 ... `"x"`')).toBe(
      '<p>”Hej”, sa’n (c) 1--2 ... <code>&quot;x&quot;</code></p>',
    )
    expect(htmlOf('"a" \'n\'', japanese)).toBe("<p>&quot;a&quot; 'n'</p>")
  })
})

describe('blocks', () => {
  test('a table scrolls and names its columns', () => {
    expect(htmlOf('| a |   |\n|--:|---|\n| b | c |')).toBe(
      '<div class="table-scroll" tabindex="0">\n<table>\n<thead>\n<tr>\n<th class="align-right" scope="col">a</th>\n<td></td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-right">b</td>\n<td>c</td>\n</tr>\n</tbody>\n</table>\n</div>',
    )
  })
  test('a callout has the language’s title or its own, and holds others', () => {
    expect(htmlOf('::: note\na\n\n::: tip Bra [架]{lang=ja}\nb\n:::\n:::\nc')).toBe(
      [
        '<aside class="callout callout-note" role="note" aria-label="Observera">',
        '<p class="callout-title">Observera</p>',
        '<p>a</p>',
        '<aside class="callout callout-tip" role="note" aria-label="Bra 架">',
        '<p class="callout-title">Bra <span lang="ja">架</span></p>',
        '<p>b</p>',
        '</aside>',
        '</aside>',
        '<p>c</p>',
      ].join('\n'),
    )
  })
  test('a callout in a list item ends with the item’s own line of colons', () => {
    expect(htmlOf('::: note\n- a\n  ::: tip\n  b\n  :::\n- ```\n  :::\n  ```\n:::\nc')).toMatch(
      /<\/ul>\n<\/aside>\n<p>c<\/p>$/,
    )
  })
  test('footnotes are numbered, named and linked both ways', () => {
    expect(htmlOf('a[^x] b[^y] c[^x]\n\n[^y]: Två.\n[^x]: Ett.')).toMatchInlineSnapshot(`
      "<p>a<sup class="footnote-ref"><a href="#footnote-1" id="footnote-ref-1" role="doc-noteref" aria-describedby="footnotes">1</a></sup> b<sup class="footnote-ref"><a href="#footnote-2" id="footnote-ref-2" role="doc-noteref" aria-describedby="footnotes">2</a></sup> c<sup class="footnote-ref"><a href="#footnote-1" id="footnote-ref-1-2" role="doc-noteref" aria-describedby="footnotes">1</a></sup></p>
      <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
      <h2 id="footnotes" class="visually-hidden">Fotnoter</h2>
      <ol>
      <li id="footnote-1">
      <p>Ett. <a href="#footnote-ref-1" class="footnote-back" role="doc-backlink" aria-label="Tillbaka till hänvisning 1">↩︎</a> <a href="#footnote-ref-1-2" class="footnote-back" role="doc-backlink" aria-label="Tillbaka till hänvisning 1 (2)">↩︎</a></p>
      </li>
      <li id="footnote-2">
      <p>Två. <a href="#footnote-ref-2" class="footnote-back" role="doc-backlink" aria-label="Tillbaka till hänvisning 2">↩︎</a></p>
      </li>
      </ol>
      </section>"
    `)
    expect(bodyOf('a[^x]\n\n[^x]: Ett.').ids).toEqual(['footnotes', 'footnote-1', 'footnote-ref-1'])
  })
  test('a definition list pairs terms and definitions', () => {
    expect(htmlOf('Hub\n: Ett *nav*')).toBe('<dl>\n<dt>Hub</dt>\n<dd>Ett <em>nav</em></dd>\n</dl>')
  })
  test('code can be reached with the keyboard', () => {
    expect(htmlOf('```js x\na<b\n```\n\n    c')).toBe(
      '<pre tabindex="0"><code class="language-js">a&lt;b\n</code></pre>\n<pre tabindex="0"><code>c\n</code></pre>',
    )
  })
  test('HTML is text', () => {
    expect(htmlOf('<script>a</script>\n\n<div onclick="x">')).toBe(
      '<p>&lt;script&gt;a&lt;/script&gt;</p>\n<p>&lt;div onclick=”x”&gt;</p>',
    )
  })
})

test('the text of a page is its words, one block to a line', () => {
  const text =
    '## A\n\n::: note\nb [c](d.md)\n:::\n\n- {漢字|かんじ}\n\n![e](f.jpg)\n\n```\ng\n```\n\n| h |\n|---|\n| i |'
  expect(bodyOf(text).text).toBe('A\nb c\n漢字\nh\ni')
})
