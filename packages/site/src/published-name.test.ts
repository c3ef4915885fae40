import { expect, test } from 'vitest'
import { publishedName } from './published-name.ts'

const hash = '0a1b2c3d4e5f'

test('the name of a published file is its own and the start of its hash', () => {
  expect(publishedName('malmo/bilder/橋.jpg', hash, '-400.avif')).toBe('橋.0a1b2c3d4e-400.avif')
  expect(publishedName('malmo/Avtal.v2.PDF', hash, '.PDF')).toBe('Avtal.v2.0a1b2c3d4e.PDF')
})

test('a name that would be too long is cut between two characters, with room for the ending of a compressed copy', () => {
  const name = publishedName(`malmo/${'橋'.repeat(83)}.jpg`, hash, '-1600.avif')
  expect(Buffer.byteLength(`${name}.br`)).toBeLessThanOrEqual(255)
  expect(name).toMatch(/^橋{70,}\.0a1b2c3d4e-1600\.avif$/)
})
