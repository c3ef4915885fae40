import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><script/></svg>'

test('what is wrong with addresses, links and pictures is printed with what to do', async () => {
  const links = [
    '[a](#mål)',
    '[b](x.pdf)',
    '[c](../../x.md)',
    '![d](bor.svg)',
    '![e](bro.svg)',
    '![f](g.png)',
    '![g](h.svg)',
  ]
  const { printed } = await load({
    'malmo/index.sv.md': page('Start', 'slug: start'),
    'malmo/a.sv.md': page('A', 'slug: admin', links.join('\n\n')),
    'malmo/b.en.md': page('B', 'source: en'),
    'malmo/b.ja.md': page('B', 'source: ja'),
    'malmo/bro.svg': svg,
    'malmo/g.png': 'text',
    'malmo/h.svg': svg.replace('"2"', '"20000"'),
  })
  expect(printed).toMatchInlineSnapshot(`
    "malmo/a.sv.md:3:7  reserved-slug
      The slug "admin" is already used for something else (/japan/admin/).
        2 | title: A
      > 3 | slug: admin
        4 | ---
      Give this page another slug.

    malmo/a.sv.md:5:1  missing-fragment
      The page "malmo/a.sv.md" has no heading with the id "mål".
        4 | ---
      > 5 | [a](#mål)
        6 |
      Link to another heading, or to the page as a whole.

    malmo/a.sv.md:7:1  missing-file
      This links to "x.pdf", which is not a file.
        6 |
      > 7 | [b](x.pdf)
        8 |
      Check the path, or put the file there.

    malmo/a.sv.md:9:1  link-outside
      This links to "../../x.md", which is outside the folder of this website.
         8 |
      >  9 | [c](../../x.md)
        10 |
      Link to a file in that folder, or write a full address that begins with https:.

    malmo/a.sv.md:11:1  missing-image
      There is no picture "bor.svg".
        10 |
      > 11 | ![d](bor.svg)
        12 |
      Did you mean "bro.svg"?

    malmo/a.sv.md:13:1  unsafe-svg
      The picture "malmo/bro.svg" has something in it that is not allowed (script).
        12 |
      > 13 | ![e](bro.svg)
        14 |
      Save it again as a simple SVG picture, or as PNG.

    malmo/a.sv.md:15:1  image-type
      The file "malmo/g.png" is no picture that can be shown.
        14 |
      > 15 | ![f](g.png)
        16 |
      Save it again as JPEG or PNG, with the ending .jpg or .png.

    malmo/a.sv.md:17:1  unsafe-svg
      The picture "malmo/h.svg" has something in it that is not allowed (script).
        16 |
      > 17 | ![g](h.svg)
        18 |
      Save it again as a simple SVG picture, or as PNG.

    malmo/b.ja.md:3:9  source-disagrees
      This file and "malmo/b.en.md" do not agree on the language the page was first written in.
        2 | title: B
      > 3 | source: ja
        4 | ---
      Write the same language in the field source of both files.

    malmo/index.sv.md:3:7  wrong-value
      The start page has no slug, since its address is that of the website or of the language.
        2 | title: Start
      > 3 | slug: start
        4 | ---
      Remove the line."
  `)
})
