import { describe, expect, test } from 'vitest'
import { decodeText, maxBytes, maxLines, unusual } from './decode-text.ts'
import { unwantedCharacters } from './unwanted-characters.ts'

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part) : part)))
}

/** The codes with their places, as `code@line:column`, and the text. */
function read(content: Uint8Array | string, file = 'a.sv.md') {
  const { text, problems } = decodeText(typeof content === 'string' ? bytes(content) : content, file)
  return { text, found: problems.map(({ code, place }) => `${code}@${place.line}:${place.column}`), problems }
}

describe('bytes that are no UTF-8', () => {
  test.each([
    ['Latin-1', bytes('rad\nMalm', [0xf6], '\n')],
    ['an overlong form', bytes('rad\nMalm', [0xc0, 0xaf])],
    ['a lone surrogate in CESU-8', bytes('rad\nMalm', [0xed, 0xa0, 0x80], 'x')],
    ['a character that is cut off', bytes('rad\nMalm', [0xe3, 0x81])],
    ['a code point above U+10FFFF', bytes('rad\nMalm', [0xf4, 0x90, 0x80, 0x80])],
  ])('%s is reported at the first bad byte', (_, content) => {
    expect(read(content)).toMatchObject({ text: null, found: ['invalid-utf8@2:5'] })
  })

  test('the column counts characters, not bytes, and no byte order mark', () => {
    expect(read(bytes([0xef, 0xbb, 0xbf], '日本😀', [0xff])).found).toEqual(['invalid-utf8@1:5'])
    expect(read(bytes('a\r\nå', [0xff])).found).toEqual(['invalid-utf8@2:2'])
  })

  test('UTF-16 is named, with and without a byte order mark', () => {
    const little = Buffer.from('---\ntitle: Hej\n---\nVälkommen.\n', 'utf16le')
    const japanese = Buffer.from('---\ntitle: 日本語\n---\nこんにちは、世界。\n', 'utf16le')
    const big = Buffer.from(japanese).swap16()
    for (const content of [
      little,
      japanese,
      big,
      bytes([0xff, 0xfe], [...little]),
      bytes([0xfe, 0xff], [...big]),
    ]) {
      expect(read(content)).toMatchObject({ text: null, found: ['wrong-encoding@1:1'] })
      expect(read(content).problems[0]?.values).toEqual({ encoding: 'UTF-16' })
    }
  })

  test('a picture, a zip file and machine code are binary files', () => {
    const png = bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])
    const code = Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256)
    for (const content of [png, bytes('PK', [3, 4, 20, 0, 0xff]), code])
      expect(read(content)).toMatchObject({ text: null, found: ['binary-file@1:1'] })
  })
})

describe('characters that do not belong in text', () => {
  test('NUL, controls and line separators are each reported where they stand', () => {
    expect(read('a\0b\nc\u0007\u0085d\u2028').found).toEqual([
      'control-character@1:2',
      'control-character@2:2',
      'control-character@2:3',
      'control-character@2:5',
    ])
    expect(read('a\0b').problems[0]?.values).toEqual({ codePoint: 'U+0000' })
  })

  test('overrides, embeddings and isolates are refused, direction marks are not', () => {
    expect(read('a\n\ufffd\ufffdb').found).toEqual(['replacement-character@2:1'])
    expect(read('a\u202eb\n\u2067c\u2069').found).toEqual([
      'bidi-override@1:2',
      'bidi-override@2:1',
      'bidi-override@2:3',
    ])
    expect(read('a\u200eb\u200fc').found).toEqual([])
  })

  test('a thousand of them give twenty problems', () => {
    expect(read('\u0001'.repeat(10)).found).toHaveLength(10)
    expect(read(`${'ord '.repeat(5000)}${'\u0001'.repeat(1000)}`).found).toHaveLength(20)
  })
})

describe('what is put right with a notice', () => {
  test('a byte order mark is taken away', () => {
    expect(read('\ufeff---\nx')).toMatchObject({ text: '---\nx', found: ['byte-order-mark@1:1'] })
  })

  test('CRLF and CR become line feeds', () => {
    expect(read('ab\r\nc\rd\n')).toMatchObject({ text: 'ab\nc\nd\n', found: ['line-endings@1:3'] })
    expect(read('a\nb\rc')).toMatchObject({ text: 'a\nb\nc', found: ['line-endings@2:2'] })
  })

  test('decomposed letters are composed, compatibility characters stay', () => {
    expect(read('①\nMalmo\u0308 か\u3099')).toMatchObject({ text: '①\nMalmö が', found: ['not-nfc@2:5'] })
  })

  test('zero-width spaces leave the body; the joiners of emoji and scripts stay', () => {
    expect(read('a\nb\u200bc\u2060d\ufeff')).toMatchObject({ text: 'a\nbcd', found: ['zero-width@2:2'] })
    expect(read('👩\u200d👧 a\u200cb')).toMatchObject({ text: '👩\u200d👧 a\u200cb', found: [] })
  })

  test('zero-width spaces of front matter and data stay for the reader of keys', () => {
    expect(read('---\nti\u200btle: a\n---\nb\u200bc')).toMatchObject({
      text: '---\nti\u200btle: a\n---\nbc',
      found: ['zero-width@4:2'],
    })
    expect(read('k\u200bey: a', 'shared/a.yaml')).toMatchObject({ text: 'k\u200bey: a', found: [] })
  })

  test('a plain file has no problems and stays as it is', () => {
    expect(read('---\ntitle: Å\n---\n日本語\t”hej”\n')).toMatchObject({
      text: '---\ntitle: Å\n---\n日本語\t”hej”\n',
      found: [],
    })
  })
})

test('nothing is to be said of characters that are not unusual, and they stay as they are beside each other', () => {
  const usual = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => !unusual.test(character),
  )
  expect(usual.length).toBeGreaterThan(20_000)
  for (const character of usual) {
    expect(unwantedCharacters(character)).toEqual([])
    expect(/[\p{M}\r\u200b\u2060\ufeff]/u.test(character), character).toBe(false)
  }
  // each beside the next one, and beside the letters that marks are usually put on
  const text = usual.join('') + usual.map((character) => `aか${character}`).join('')
  expect(text.normalize('NFC')).toBe(text)
})

describe('caps hold at once', () => {
  test('more than 1 MiB', () => {
    expect(read(Buffer.alloc(maxBytes + 1, 'a'))).toMatchObject({ text: null, found: ['file-too-large@1:1'] })
  })

  test('a million lines', () => {
    const { text, found, problems } = read('\n'.repeat(1_000_000))
    expect({ text, found }).toEqual({ text: null, found: [`too-many-lines@${maxLines + 1}:1`] })
    expect(problems[0]?.values).toEqual({ lines: 1_000_000, limit: maxLines })
  })

  test('a letter under a mountain of marks, which would take minutes to normalise', () => {
    expect(read(`ab\nc${'\u0345\u0327'.repeat(100_000)}`)).toMatchObject({
      text: null,
      found: ['too-slow@2:2'],
    })
  })
})
