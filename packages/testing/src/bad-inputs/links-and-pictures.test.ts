import { crc32, deflateSync } from 'node:zlib'
import { bad, page, testBadInputs } from './bad-input.ts'

/** A picture of one colour, or only its head where it would be large. */
function png(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  size.set([8, 6], 8)
  const rows = Buffer.alloc(Math.min(height, 100) * (width * 4 + 1))
  const parts = [chunk('IHDR', size), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

const beside = { 'b.sv.md': page('## En rubrik\n\nText.'), 'p.png': png(2, 2) }
const text = (words: string, problems: string | readonly string[]) =>
  bad(JSON.stringify(words).slice(0, 70), { 'a.sv.md': page(words), ...beside }, problems)
const link = (href: string, problem: string) =>
  text(`Se [länk](${href}).`, problem === '' ? [] : `a.sv.md:4:4 ${problem}`)

const unsafe = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'DATA:image/png;base64,x',
    'blob:https://x.se/1',
  ].map((href) => link(href, 'unsafe-link')),
  ...[
    'file:///etc/passwd',
    'ftp://x.se',
    'ws://x.se',
    'view-source:https://x.se',
    'about:blank',
    'intent://x',
    'sms:1',
    'C:\\a.md',
  ].map((href) => link(href, 'unsafe-link')),
  ...[
    '<java\tscript:x>',
    '< javascript:x>',
    'java&#9;script:x',
    'java&Tab;script:x',
    'java&NewLine;script:x',
    '&#106;avascript:x',
    '&#x6A;avascript&colon;x',
  ].map((href) => link(href, 'unsafe-link')),
  ...[
    '%6Aavascript:x',
    '%256Aavascript%253Ax',
    'java%0ascript:x',
    'javascript:x.md',
    'java\u00adscript:x',
  ].map((href) => link(href, 'unsafe-link')),
  ...[
    '//host/x',
    '///host/x',
    '/\\host/x',
    '/%2Fhost/x',
    '%2F%2Fhost/x',
    'https:host',
    'https:/host',
    'https://',
  ].map((href) => link(href, 'unsafe-link')),
  ...['user:pw@host', 'https://user:pw@host/', 'https://user@host/', 'HTTP://user:pw@host'].map((href) =>
    link(href, 'unsafe-link "password"'),
  ),
  text('Se [länk][r].\n\n[r]: javascript:x', 'a.sv.md:4:4 unsafe-link'),
  text('[r]: javascript:x\n\nText.', 'a.sv.md:4:1 lost-text'),
  text('Se [r] och [r][].\n\n[r]: data:text/html,x', ['a.sv.md:4:4 unsafe-link', 'a.sv.md:4:12 unsafe-link']),
  text('<javascript:x>', 'a.sv.md:4:1 unsafe-link'),
  text('<https://user:pw@host/>', 'a.sv.md:4:1 unsafe-link'),
  text('| a |\n|---|\n| [b](javascript:x) |', 'a.sv.md:6:3 unsafe-link'),
  text('- a\n  - [b](javascript:x)', 'a.sv.md:5:5 unsafe-link'),
  text('a[^1]\n\n[^1]: Se [b](javascript:x)', 'a.sv.md:6:10 unsafe-link'),
  text('> ## *[b](javascript:x)*', 'a.sv.md:4:7 unsafe-link'),
  text('Ord\n: [b](javascript:x)', 'a.sv.md:5:3 unsafe-link'),
  text('[![B](p.png)](javascript:x)', 'a.sv.md:4:1 unsafe-link'),
  ...[
    'https://malmo.se/@x?a=b#c',
    'https://malmo.se/samarbete-med-japan/feed.xml',
    'http://x.se',
    'mailto:a@b.se?subject=Hej',
    'tel:+4640341000',
    'HTTPS://X.SE',
  ].map((href) => link(href, '')),
  ...['`[b](javascript:x)`', '```\n[b](javascript:x)\n```'].map((words) => text(words, [])),
]

const dead = [
  ...[
    '../../b.md',
    '../b.md',
    '../association/b.md',
    '../../../etc/passwd',
    '%2e%2e/%2e%2e/b.md',
    '..%2F..%2F..%2Fb.pdf',
    'x/../../../b.md',
  ].map((href) => link(`../${href}`, 'link-outside')),
  link('association:../malmo/b.md', 'link-outside'),
  link('https://x.se:99999/', 'unsafe-link "copy the address"'),
  link('a@b.se', 'missing-file ""mailto:a@b.se""'),
  link('https//malmo.se', 'missing-file ""https://malmo.se""'),
  link('b.md#En%20rubrik', 'missing-fragment ""en-rubrik""'),
  link('Association:b.md', 'missing-page'),
  link('bb.md', 'missing-page ""b.md""'),
  link('B.md', 'missing-page ""b.md""'),
  link('ｂ.md', 'missing-page ""b.md""'),
  link('finns-inte-alls.md', 'missing-page "finns-inte-alls.md"'),
  link('./b.md#en-rubrk', 'missing-fragment ""en-rubrik""'),
  link('b.md#En-rubrik', 'missing-fragment ""en-rubrik""'),
  link('#finns-inte', 'missing-fragment'),
  link('#', 'missing-fragment'),
  link('oslo:b.md', 'missing-page'),
  link('association:b.md', 'missing-page'),
  ...['', '\\b.md', 'b', 'b/'].map((href) => link(href, 'missing-page')),
  link('/finns-inte/', 'missing-page "as in avtal.md"'),
  link('/', 'missing-page'),
  link('https://malmo.se/samarbete-med-japan/finns-inte/', 'missing-page "as in avtal.md"'),
  link('https://www.japanbridgescandinavia.se/', 'missing-page'),
  link('pp.png', 'missing-file ""p.png""'),
  ...['b.html', 'b.MD', 'b.pdf', '.', 'b.md?x=1', 'www.malmo.se', 'b．md'].map((href) =>
    link(href, 'missing-file'),
  ),
  text('Se [ett](c1.md)\noch [två](c2.md).', ['a.sv.md:4:4 missing-page', 'a.sv.md:5:5 missing-page']),
  text('Tom [](b.md).', 'a.sv.md:4:5 placeholder'),
  ...['b.md', 'b.sv.md', './b.md#en-rubrik', 'x/../b.md', 'p.png', 'b.md#'].map((href) => link(href, '')),
  bad(
    'a page that is missing in this language alone',
    { 'a.sv.md': page('Text.'), 'a.ja.md': page('詳しくは[協定](b.md)。'), ...beside },
    'a.ja.md:4:5 fallback-link (warning) "Japanese"',
  ),
  bad(
    'a heading of the fallback',
    { 'a.sv.md': page('Text.'), 'a.ja.md': page('[協定](b.md#en-rubrk)'), ...beside },
    ['a.ja.md:4:1 fallback-link (warning)', 'a.ja.md:4:1 missing-fragment ""en-rubrik""'],
  ),
]

const picture = (words: string, problem: string) =>
  text(words, problem === '' ? [] : `a.sv.md:4:1 ${problem}`)

const pictures = [
  ...['![](p.png)', '![ ](p.png)', '![&nbsp;](p.png)', '![][r]\n\n[r]: p.png'].map((words) =>
    picture(words, 'missing-alt'),
  ),
  text('- ![](p.png)', 'a.sv.md:4:3 missing-alt'),
  text('| a |\n|---|\n| ![](p.png) |', 'a.sv.md:6:3 missing-alt'),
  text('[![](p.png)](b.md)', 'a.sv.md:4:2 missing-alt'),
  picture('![](p.png){decorative}', ''),
  picture('![En bild](q.png)', 'missing-image ""p.png""'),
  picture('![En bild](P.PNG)', 'missing-image ""p.png""'),
  picture('![En bild](finns-inte.jpg)', 'missing-image'),
  ...['/p.png', 'b.md', '#p', ''].map((src) => picture(`![En bild](${src})`, 'missing-image')),
  ...[
    'https://x.se/p.png',
    '//x.se/p.png',
    'data:image/png;base64,x',
    'data:image/svg+xml,x',
    'blob:x',
    'file:///p.png',
    'javascript:x',
    'association:p.png',
  ].map((src) => picture(`![En bild](${src})`, 'unsafe-link')),
  picture('![En bild][r]\n\n[r]: https://x.se/p.png', 'unsafe-link'),
  ...['../../p.png', '../../../etc/p.png'].map((src) => picture(`![En bild](${src})`, 'link-outside')),
]

const shown = (name: string, file: string, content: string | Uint8Array, problem: string) =>
  bad(
    name,
    { 'a.sv.md': page(`![En bild](${file})`), [file]: content },
    problem === '' ? [] : `a.sv.md:4:1 ${problem}`,
  )

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9', 'hex')
const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`

const formats = [
  shown('a JPEG named .png', 'p.png', jpeg, 'image-type "jpg"'),
  shown('a PNG named .jpeg', 'p.jpeg', png(2, 2), 'image-type "png"'),
  shown('an SVG named .png', 'p.png', svg(''), 'image-type "svg"'),
  shown('words named .png', 'p.png', 'Hej', 'image-type'),
  shown('HTML named .svg', 'p.svg', '<html><script>1</script>', 'unsafe-svg'),
  shown('an empty picture', 'p.png', '', 'image-type'),
  shown('a PDF', 'p.pdf', '%PDF-1.7', 'image-type'),
  shown('a picture that is cut off', 'p.png', png(40, 40).subarray(0, 45), 'damaged-image'),
  shown('a JPEG that is cut off', 'p.jpg', jpeg.subarray(0, -2), 'damaged-image'),
  shown('a picture of no size', 'p.png', png(0, 0), 'image-type "width and height"'),
  shown('an SVG of no size', 'p.svg', svg('').replaceAll('"9"', '"100%"'), 'image-type "width and height"'),
  shown('an SVG with an element that is not closed', 'p.svg', svg('<g>'), 'damaged-image'),
  shown('an SVG that is cut off', 'p.svg', svg('<g></g>').slice(0, -9), 'damaged-image'),
  shown('an SVG with a prefix of no namespace', 'p.svg', svg('<use xlink:href="#a"/>'), 'damaged-image'),
  shown('an SVG in Latin-1', 'p.svg', Buffer.from(svg('<text>å</text>'), 'latin1'), 'damaged-image'),
  shown('an SVG without its namespace', 'p.svg', '<svg width="9" height="9"/>', 'image-type "no picture"'),
  shown('30,000 × 30,000', 'p.png', png(30_000, 30_000), 'image-too-large "30,000"'),
  shown('30,000 × 1', 'p.png', png(30_000, 1), 'image-too-large'),
  shown('an SVG of 30,000 × 30,000', 'p.svg', svg('').replaceAll('"9"', '"30000"'), 'image-too-large'),
]

const scripts = [
  ...[
    '<script>1</script>',
    '<SCRIPT/>',
    '<svg:script/>',
    '<foreignObject/>',
    '<iframe/>',
    '<a href="javascript:x"/>',
    '<a href="&#106;avascript:x"/>',
  ],
  ...[
    '<g onload="x"/>',
    '<g ONCLICK = "x"/>',
    '<g\nonload="x"/>',
    '<g/onload="x"/>',
    '<set attributeName="onload" to="x"/>',
    '<animate attributeName="href" to="javascript:x"/>',
  ],
  ...[
    '<image href="https://x.se/p.png"/>',
    '<image xlink:href="//x.se/p.png"/>',
    "<image\nhref\n=\n'//x.se'/>",
    '<use href="b.svg#a"/>',
    '<image href="data:image/svg+xml,x"/>',
  ],
  ...[
    '<style>@import "https://x.se";</style>',
    '<rect style="fill:url(https://x.se)"/>',
    '<rect style="fill:u\\72l(https://x.se)"/>',
    '<style>a{b:image-set("https://x.se" 1x)}</style>',
  ],
  ...['<!ENTITY a "b">', '<?xml-stylesheet href="x"?>', '<g xml:base="https://x.se/"/>'],
].map((content) => shown(`SVG with ${content}`, 's.svg', svg(content), 'unsafe-svg'))

const drawings = [
  '<rect fill="url(#a)"/>',
  '<use href="#a"/>',
  '<image href="data:image/png;base64,x"/>',
  '<text>onclick = hej</text>',
  '<metadata>https://x.se</metadata>',
].map((content) => shown(`SVG with ${content}`, 's.svg', svg(content), ''))

testBadInputs({
  'links that may not be': unsafe,
  'links that lead nowhere': dead,
  pictures: pictures,
  'what a picture file holds': formats,
  'drawings that run or load something': scripts,
  'drawings that do not': drawings,
  'an SVG to download': [
    bad(
      'is looked into too',
      { 'a.sv.md': page('Se [bild](s.svg).'), 's.svg': svg('<script>1</script>') },
      'a.sv.md:4:4 unsafe-svg',
    ),
    bad('may be without a script', { 'a.sv.md': page('Se [bild](s.svg).'), 's.svg': svg('') }, []),
  ],
})
