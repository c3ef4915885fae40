import { expect, test } from 'vitest'
import { drawPicture } from './draw-picture.ts'
import type { PublishedPicture } from './prepare-pictures.ts'

function file(format: string, width: number): PublishedPicture {
  return { format, type: `image/${format}`, href: `/assets/bro-${width}.${format}`, width, height: width / 2 }
}

test('the best type comes first, the largest of the last is for those that know no other', () => {
  const files = [file('avif', 400), file('avif', 500), file('jpeg', 400), file('jpeg', 500)]
  expect(String(drawPicture(files, 'En bro', true))).toMatchInlineSnapshot(`
    "<picture>
    <source type="image/avif" srcset="/assets/bro-400.avif 400w, /assets/bro-500.avif 500w" sizes="(width &lt; 48rem) 100vw, 40rem">
    <img src="/assets/bro-500.jpeg" srcset="/assets/bro-400.jpeg 400w, /assets/bro-500.jpeg 500w" sizes="(width &lt; 48rem) 100vw, 40rem" width="500" height="250" alt="En bro" loading="lazy" decoding="async">
    </picture>"
  `)
})

test('a drawing is one file, a decorative picture has an empty text', () => {
  expect(String(drawPicture([file('svg+xml', 24)], '', false))).toBe(
    '<img src="/assets/bro-24.svg+xml" width="24" height="12" alt="">',
  )
})
