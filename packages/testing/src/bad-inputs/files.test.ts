import { truncateSync } from 'node:fs'
import { bad, bytes, page, testBadInputs } from './bad-input.ts'

const good = page('Text.')
const japanese = '---\ntitle: 日本語\n---\nこんにちは、世界。\n'
const head = '---\ntitle: Hej\n---\n'

function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  const little = Buffer.from(text, 'utf16le')
  return order === 'LE' ? little : little.swap16()
}

function utf32(text: string): Uint8Array {
  return Buffer.from(Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer)
}

const noUtf8 = [
  bad('Latin-1', bytes(head, 'Malm', [0xf6], '.\n'), 'a.sv.md:4:5 invalid-utf8 "UTF-8"'),
  bad(
    'Latin-1 in the title',
    bytes('---\ntitle: Malm', [0xf6], '\n---\nText.\n'),
    'a.sv.md:2:12 invalid-utf8',
  ),
  bad('Shift_JIS', bytes(head, [0x93, 0xfa, 0x96, 0x7b], '\n'), 'a.sv.md:4:1 invalid-utf8'),
  bad('EUC-JP', bytes(head, [0xc6, 0xfc, 0xcb, 0xdc], '\n'), 'a.sv.md:4:1 invalid-utf8'),
  bad('a slash in two bytes', bytes(head, 'a', [0xc0, 0xaf]), 'a.sv.md:4:2 invalid-utf8'),
  bad('a slash in three bytes', bytes(head, 'a', [0xe0, 0x80, 0xaf]), 'a.sv.md:4:2 invalid-utf8'),
  bad(
    'a surrogate pair in UTF-8',
    bytes(head, [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]),
    'a.sv.md:4:1 invalid-utf8',
  ),
  bad('a lone surrogate in UTF-8', bytes(head, '日', [0xed, 0xb8, 0x80]), 'a.sv.md:4:2 invalid-utf8'),
  bad('above U+10FFFF', bytes(head, [0xf4, 0x90, 0x80, 0x80]), 'a.sv.md:4:1 invalid-utf8'),
  bad('five bytes', bytes(head, [0xf8, 0x88, 0x80, 0x80, 0x80]), 'a.sv.md:4:1 invalid-utf8'),
  bad('a character that is cut off', bytes(head, 'Hej', [0xe3, 0x81]), 'a.sv.md:4:4 invalid-utf8'),
  bad('a byte that continues nothing', bytes(head, 'Hej\n', [0x80]), 'a.sv.md:5:1 invalid-utf8'),
  ...[good, japanese].flatMap((text) => [
    bad('UTF-16LE', utf16(text, 'LE'), 'a.sv.md:1:1 wrong-encoding "UTF-16"'),
    bad('UTF-16LE with its mark', utf16(`\ufeff${text}`, 'LE'), 'a.sv.md:1:1 wrong-encoding "UTF-16"'),
    bad('UTF-16BE', utf16(text, 'BE'), 'a.sv.md:1:1 wrong-encoding "UTF-16"'),
    bad('UTF-16BE with its mark', utf16(`\ufeff${text}`, 'BE'), 'a.sv.md:1:1 wrong-encoding "UTF-16"'),
    bad('UTF-32 with its mark', utf32(`\ufeff${text}`), 'a.sv.md:1:1 wrong-encoding "UTF-32"'),
    bad('UTF-32', utf32(text), 'a.sv.md:1:1 binary-file'),
  ]),
  bad('a picture', bytes([0x89], 'PNG\r\n', [0x1a, 10, 0, 0, 0, 13], 'IHDR'), 'a.sv.md:1:1 binary-file'),
  bad('a PDF', bytes('%PDF-1.7\n', [0x25, 0xe2, 0xe3], '\n'), 'a.sv.md:1:1 binary-file'),
  bad('a Word document', bytes('PK', [3, 4, 20, 0, 6, 0]), 'a.sv.md:1:1 binary-file'),
  bad('a zipped file', bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff]), 'a.sv.md:1:1 binary-file'),
  bad('zeros', new Uint8Array(2048), 'a.sv.md:1:1 binary-file'),
]

const putRight = [
  bad('a byte order mark', `\ufeff${good}`, 'a.sv.md:1:1 byte-order-mark (notice)'),
  bad('CRLF', good.replaceAll('\n', '\r\n'), 'a.sv.md:1:4 line-endings (notice)'),
  bad('CR alone', good.replaceAll('\n', '\r'), 'a.sv.md:1:4 line-endings (notice)'),
  bad('all kinds of line ends', '---\ntitle: Hej\r\n---\rText.\n', 'a.sv.md:2:11 line-endings (notice)'),
  bad('decomposed Swedish', page('Malmo\u0308'), 'a.sv.md:4:5 not-nfc (notice)'),
  bad('decomposed Japanese', page('[か\u3099き\u3099]{lang=ja} ①'), 'a.sv.md:4:2 not-nfc (notice)'),
  bad('a decomposed title', '---\ntitle: A\u030a\n---\nText.\n', 'a.sv.md:2:8 not-nfc (notice)'),
  bad('a decomposed name', { 'malmo\u0308.sv.md': good }, 'malmö.sv.md:1:1 not-nfc (notice)'),
  bad('a decomposed folder', { 'o\u0308/a.sv.md': good }, 'ö:1:1 not-nfc (notice)'),
  bad('a zero-width space', page('Te\u200bxt'), 'a.sv.md:4:3 zero-width (notice) "U+200B"'),
  bad('a word joiner', page('Te\u2060xt'), 'a.sv.md:4:3 zero-width (notice) "U+2060"'),
  bad('a mark inside the text', page('Te\ufeffxt'), 'a.sv.md:4:3 zero-width (notice) "U+FEFF"'),
  bad(
    'a zero-width space in the title',
    '---\ntitle: H\u200bej\n---\nText.\n',
    'a.sv.md:2:9 zero-width (notice)',
  ),
  bad('joiners of emoji and of scripts', page('👩‍👩‍👧 ❤️ a\u200cb\u00adc'), []),
  bad('marks of direction', page('a\u200e\u200fb'), []),
  bad('all at once', `\ufeff${page('Malmo\u0308\u200b')}`.replaceAll('\n', '\r\n'), [
    'a.sv.md:1:1 byte-order-mark (notice)',
    'a.sv.md:1:4 line-endings (notice)',
    'a.sv.md:4:5 not-nfc (notice)',
    'a.sv.md:4:6 zero-width (notice)',
  ]),
]

const withoutText = [
  bad('empty', '', 'a.sv.md:1:1 empty-file'),
  bad('white space', ' \n\t\n\u3000\u00a0', 'a.sv.md:1:1 empty-file'),
  bad('a byte order mark alone', '\ufeff', [
    'a.sv.md:1:1 byte-order-mark (notice)',
    'a.sv.md:1:1 empty-file',
  ]),
  bad('front matter alone', head, 'a.sv.md:3:1 empty-page'),
  bad('front matter without a last line feed', head.trim(), 'a.sv.md:3:1 empty-page'),
  bad('white space below', `${head} \n\u3000\n`, 'a.sv.md:3:1 empty-page'),
  bad('zero-width spaces below', `${head}\u200b\n`, [
    'a.sv.md:3:1 empty-page',
    'a.sv.md:4:1 zero-width (notice)',
  ]),
  bad('what shows nothing', { 'a.sv.md': page('[a]: b.md'), 'b.sv.md': page('&nbsp;') }, [
    'a.sv.md:3:1 empty-page',
    'a.sv.md:4:1 lost-text',
    'b.sv.md:3:1 empty-page',
  ]),
]

const controls = [
  '\0',
  '\u0001',
  '\b',
  '\v',
  '\f',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u009f',
  '\u2028',
  '\u2029',
  '\uffff',
]
const directions = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']

const characters = [
  ...controls.map((control) =>
    bad(codeOf(control), page(`Te${control}xt`), `a.sv.md:4:3 control-character "${codeOf(control)}"`),
  ),
  ...directions.map((mark) =>
    bad(codeOf(mark), page(`Te${mark}xt`), `a.sv.md:4:3 bidi-override "${codeOf(mark)}"`),
  ),
  bad('NUL in the title', '---\ntitle: H\0ej\n---\nText.\n', 'a.sv.md:2:9 control-character'),
  bad('marks of lost letters', '---\ntitle: M\ufffdte\n---\nMalm\ufffd och H\ufffd\ufffdr\n', [
    'a.sv.md:2:9 replacement-character "fetch the text again"',
    'a.sv.md:4:5 replacement-character',
    'a.sv.md:4:12 replacement-character',
  ]),
  bad(
    'a mark of a lost letter as an escape',
    '---\ntitle: "M\\ufffdte"\n---\nText.\n',
    'a.sv.md:2:8 replacement-character',
  ),
  bad('an override in the title', '---\ntitle: H\u202eej\n---\nText.\n', 'a.sv.md:2:9 bidi-override'),
  bad(
    'an override that is written as an escape',
    '---\ntitle: "H\\u202eej"\n---\nText.\n',
    'a.sv.md:2:8 bidi-override',
  ),
  bad('an override that is written as an entity', page('Te&#x202e;xt och &#8238;'), [
    'a.sv.md:4:3 bidi-override "U+202E"',
    'a.sv.md:4:18 bidi-override "U+202E"',
  ]),
  bad('an override in code', page('`a\u202eb`\n\n```\n\u2066\n```'), [
    'a.sv.md:4:3 bidi-override',
    'a.sv.md:7:1 bidi-override',
  ]),
  bad(
    'a letter under a mountain of marks',
    page(`Te${'\u0301'.repeat(50_000)}`),
    'a.sv.md:4:3 too-slow "too many accents"',
  ),
  bad('ISO-2022-JP', page('\u001b$BF|K\\\u001b(B'), [
    'a.sv.md:4:1 control-character',
    'a.sv.md:4:8 control-character',
  ]),
]

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const caps = [
  bad('more than 1 MiB', Buffer.alloc(1024 * 1024 + 1, 'a'), 'a.sv.md:1:1 file-too-large'),
  bad('a hundred GiB', good, 'a.sv.md:1:1 file-too-large', (folder) =>
    truncateSync(`${folder}/a.sv.md`, 100 * 1024 ** 3),
  ),
  bad('a million lines', head + '\n'.repeat(1_000_000), 'a.sv.md:50001:1 too-many-lines'),
  bad('a million lines of CR', head + '\r'.repeat(1_000_000), 'a.sv.md:50001:1 too-many-lines'),
]

testBadInputs({
  'bytes that are no UTF-8': noUtf8,
  'what is put right, with a notice': putRight,
  'files without a text': withoutText,
  'characters that have no place in text': characters,
  'caps, at once': caps,
})
