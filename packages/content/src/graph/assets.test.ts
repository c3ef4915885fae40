import { expect, test } from 'vitest'
import { load, page } from '../content.fixture.ts'
import { unsafeSvg } from './unsafe-svg.ts'

/** The first and the last bytes of a PNG of this size. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1')
  bytes.writeUInt32BE(13, 8)
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return Buffer.concat([bytes, Buffer.from('0000000049454e44ae426082', 'hex')])
}

/** A JPEG's markers: EXIF with an orientation, then segments to skip, then its size as it is stored. */
function jpeg(width: number, height: number, orientation: number, skipped = 0): Uint8Array {
  const tiff = Buffer.from('49492a00080000000100120103000100000000000000000000000000', 'hex')
  tiff.writeUInt16LE(orientation, 18)
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
  const others = Array.from({ length: skipped }, () => segment(0xe2, Buffer.alloc(60_000)))
  const size = Buffer.from('0800000000010111000000', 'hex')
  size.writeUInt16BE(height, 1)
  size.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    exif,
    ...others,
    segment(0xc0, size),
    Buffer.from('ffd9', 'hex'),
  ])
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">${inside}</svg>`

/** A page with one picture. */
function showing(name: string, bytes: string | Uint8Array) {
  return load({ 'malmo/om/a.sv.md': page('A', '', `![Bro](${name})`), [`malmo/om/${name}`]: bytes })
}

test.each([
  ['a.png', png(30, 20), 'png', 30, 20],
  ['a.PNG', png(30, 20), 'png', 30, 20],
  ['a.jpeg', jpeg(30, 20, 1), 'jpg', 30, 20],
  ['a.svg', svg('<path d="M0 0"/>'), 'svg', 20, 10],
])('the picture %s has its type and size', async (name, bytes, type, width, height) => {
  const { graph, found } = await showing(name, bytes)
  expect(found).toEqual([])
  expect(graph.pictures.get(`malmo/om/${name}`)).toMatchObject({ type, width, height })
})

test('a picture that its camera turned has the size it is shown at', async () => {
  const { graph } = await showing('a.jpg', jpeg(30, 20, 6))
  expect(graph.pictures.get('malmo/om/a.jpg')).toMatchObject({ width: 20, height: 30 })
})

test('the size of a JPEG is found behind a megabyte of notes', async () => {
  const { graph, found } = await showing('a.jpg', jpeg(30, 20, 1, 20))
  expect(found).toEqual([])
  expect(graph.pictures.get('malmo/om/a.jpg')).toMatchObject({ width: 30, height: 20 })
})

test.each([
  ['a.jpg', png(30, 20), 'image-type', { src: 'malmo/om/a.jpg', found: 'png' }],
  ['a.png', '<html></html>', 'image-type', { src: 'malmo/om/a.png', variant: 'unknown' }],
  ['a.png', '', 'image-type', { src: 'malmo/om/a.png', variant: 'unknown' }],
  ['a.svg', svg('').replace(/ width.*?>/, '>'), 'image-type', { variant: 'size' }],
  ['a.svg', svg('').replace(/ width.*?>/, ' viewBox="0,0,9,9">'), 'image-type', { variant: 'size' }],
  ['a.svg', png(30, 20), 'image-type', { src: 'malmo/om/a.svg', found: 'png' }],
  ['a.png', png(12_001, 20), 'image-too-large', { width: 12_001, height: 20, limit: '12000 × 12000' }],
  ['a.svg', svg('<script/>'), 'unsafe-svg', { src: 'malmo/om/a.svg', found: 'script' }],
])('%s is refused where it is no such picture: %#', async (name, bytes, code, values) => {
  const { problems, html } = await showing(name, bytes)
  expect(problems).toMatchObject([{ code, values, place: { file: 'malmo/om/a.sv.md', line: 4, column: 1 } }])
  expect(html('malmo/om/a', 'sv')).not.toContain('<img')
})

test('a file of more than 32 MiB is too large, whatever its width', async () => {
  const bytes = Buffer.concat([png(30, 20), Buffer.alloc(32 * 1024 * 1024)])
  const { problems, printed } = await showing('a.png', bytes)
  expect(problems).toMatchObject([{ code: 'file-too-large' }])
  expect(printed).toContain('Make the picture smaller')
})

test.each([
  ['bor.png', 'bro.png'],
  ['../bro.png', 'bro.png'],
  ['../bilder/hub.png', '../img/hub.png'],
  ['../img/hub.jpg', '../img/hub.png'],
  ['nowhere.png', undefined],
])('a picture %s that is missing was meant to be %s', async (written, meant) => {
  const { problems } = await load({
    'malmo/om/a.sv.md': page('A', '', `Se ![x](${written})`),
    'malmo/om/bro.png': png(1, 1),
    'malmo/img/hub.png': png(1, 1),
    'association/nowhere.png': png(1, 1),
  })
  expect(problems).toMatchObject([{ code: 'missing-image', place: { line: 4, column: 4 } }])
  expect(problems[0]?.values['nearest']).toBe(meant)
})

test('a picture of another site or outside of the content is a problem', async () => {
  const { found } = await load({ 'malmo/a.sv.md': page('A', '', '![x](../association/a.png)') })
  expect(found).toEqual(['malmo/a.sv.md:4:1 link-outside'])
})

test('a picture is shown by every text that names it, also where the text stands in', async () => {
  const { html, graph } = await load({
    'malmo/om/a.sv.md': page('A', '', '![Bro](../b.png)'),
    'malmo/c.sv.md': page('C', '', '![Bron](b.png)'),
    'malmo/b.png': png(3, 2),
  })
  expect(html('malmo/om/a', 'ja')).toContain('<img malmo/b.png 3×2 Bro>')
  expect(html('malmo/c', 'sv')).toContain('<img malmo/b.png 3×2 Bron>')
  expect(graph.pictures.size).toBe(1)
})

test('a document that a page links to is part of the graph, one that no page links to is not', async () => {
  const { graph, found, html } = await load({
    'malmo/om/a.sv.md': page('A', '', '[x](../Avtal%20nu.pdf) [y](b.csv)'),
    'malmo/Avtal nu.pdf': '%PDF',
    'malmo/om/b.csv': 'a,b',
    'malmo/c.pdf': '%PDF',
  })
  expect(found).toEqual(['malmo/Avtal nu.pdf:1:1 bad-file-name', 'malmo/om/a.sv.md:4:1 missing-file'])
  expect([...graph.documents.values()]).toMatchObject([{ path: 'malmo/om/b.csv', bytes: 3 }])
  expect(html('malmo/om/a', 'sv')).toContain('<a malmo/om/b.csv>y</a>')
})

test.each(['a.html', 'a.js', 'a.xml', 'a.svgz'])(
  'a browser would run %s, so that it is no document',
  async (name) => {
    const { found } = await load({ 'malmo/a.sv.md': page('A', '', `[x](${name})`), [`malmo/${name}`]: 'x' })
    expect(found).toContain('malmo/a.sv.md:4:1 unsafe-link')
  },
)

test('an SVG is checked also where it is linked to as a document', async () => {
  const { found } = await load({
    'malmo/a.sv.md': page('A', '', '[x](a.svg) [y](b.svg)'),
    'malmo/a.svg': svg('<a onclick="x()"/>'),
    'malmo/b.svg': svg(''),
  })
  expect(found).toEqual(['malmo/a.sv.md:4:1 unsafe-svg'])
})

test.each([
  '<script>x</script>',
  '<svg:script/>',
  '<a-b:script xmlns:a-b="http://www.w3.org/2000/svg"/>',
  '<foreignObject/>',
  '<g ONLOAD = "x()"/>',
  '<set attributeName="href" to="x"/>',
  '<animate attributeName="href"/>',
  '<a href="https://example.com/">x</a>',
  '<a href="javascript:x()">x</a>',
  '<a xlink:href="java&#115;cript:x()">x</a>',
  '<a href="&#x6A;avascript:x()">x</a>',
  '<image href="//example.com/a.png"/>',
  '<use href="data:image/svg+xml;base64,AAAA"/>',
  '<style>@import "https://example.com/a.css";</style>',
  '<style>@\\69mport "https://example.com/a.css";</style>',
  '<g style="fill: url(https://example.com/a)"/>',
  '<g style="fill: &#117;rl(https://example.com/a)"/>',
  '<g style="fill: \\75 rl(//example.com)"/>',
  '<!DOCTYPE svg [<!ENTITY a "b">]>',
  '<?xml-stylesheet href="#a"?>',
  '<?xml version="1.0" encoding="iso-2022-jp"?>',
])('an SVG with %s is unsafe', (text) => {
  expect(unsafeSvg(text)).not.toBeNull()
})

test.each([
  '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg/>',
  '<g fill="url(#a)" stroke="url( \'#b\' )" style="fill: url(&quot;#a&quot;)"/>',
  '<use xlink:href="#a"/><use href=" #b"/>',
  '<image href="data:image/png;base64,AAAA"/>',
  '<text>A description, settings &amp; more</text>',
  '<animateMotion/><metadata/><style>g { fill: red }</style>',
])('an SVG with %s is safe', (text) => {
  expect(unsafeSvg(text)).toBeNull()
})
