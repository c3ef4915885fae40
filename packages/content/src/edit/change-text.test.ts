import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../read/decode-text.ts'
import { changeText } from './change-text.ts'

const read = (own: string) => decodeText(Buffer.from(own), 'malmo/a.sv.md').text ?? ''

test('a change is put in its place, whatever was cleared away when the file was read', () => {
  const own = '\ufeff---\r\ntitle: Mo\u0308te\r\n---\r\nEn\u200b la\u0308nk [a](b.md) da\u0308r.\r\n'
  const text = read(own)
  const start = text.indexOf('b.md')
  const changed = changeText(own, text, [
    { start, end: start + 4, text: '../c.md' },
    { start: text.indexOf('---', 3), end: text.indexOf('---', 3), text: 'slug: d\n' },
  ])
  expect(changed).toBe(own.replace('b.md', '../c.md').replace('\r\n---\r\nEn', '\r\nslug: d\r\n---\r\nEn'))
})

test('a text as it is read back has exactly the changes', () => {
  const piece = fc.constantFrom('a', 'o\u0308', '\u200b', '\n', '\r\n', 'か\u3099', ' ', 'd')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(10), (pieces, from, length) => {
      const own = `---\ntitle: T\n---\n${pieces.join('')}x`
      const text = read(own)
      const first = text.indexOf('---\n', 4) + 4
      const start = first + (from % (text.length - first))
      const end = Math.min(text.length, start + length)
      const changed = changeText(own, text, [{ start, end, text: '<new>' }])
      expect(read(changed)).toBe(`${text.slice(0, start)}<new>${text.slice(end)}`.normalize('NFC'))
    }),
  )
})
