import { expect, test } from 'vitest'
import { isCutOff } from './is-cut-off.ts'

const cut = (type: string, bytes: Buffer) => isCutOff(type, bytes, bytes, bytes.length)

test('a PNG without its last chunk is cut off', () => {
  expect([cut('png', Buffer.from('…IDAT…')), cut('png', Buffer.from('…IDAT…IEND….'))]).toEqual([true, false])
})

test('a JPEG is cut off where only the preview in its head has an end', () => {
  const preview = Buffer.concat([Buffer.from('ffd8ffd9', 'hex'), Buffer.alloc(100)])
  const whole = Buffer.concat([preview, Buffer.from('ffd9', 'hex'), Buffer.from('what a telephone appends')])
  expect([cut('jpg', preview), cut('jpg', whole)]).toEqual([true, false])
})

test('a WebP that is shorter than it says is cut off', () => {
  const bytes = Buffer.from('RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0', 'latin1')
  expect([cut('webp', bytes), cut('webp', bytes.subarray(0, -1))]).toEqual([false, true])
})
