import { expect, test } from 'vitest'
import { type PictureProps, renderPicture } from './picture.ts'

const picture: PictureProps = {
  sources: [{ type: 'image/avif', srcset: '/p-400.avif 400w' }],
  img: { src: '/p.jpg', width: 800, height: 600, alt: 'En "bro"' },
  sizes: '100vw',
  lazy: false,
}

test('the picture says its size and what it shows, so that nothing jumps and nobody is left out', () => {
  expect(String(renderPicture(picture))).toBe(`<picture>
<source type="image/avif" srcset="/p-400.avif 400w" sizes="100vw">
<img src="/p.jpg" width="800" height="600" alt="En &quot;bro&quot;">
</picture>`)
})

test('a lazy picture waits until it comes into view', () => {
  expect(String(renderPicture({ ...picture, lazy: true }))).toContain(' loading="lazy" decoding="async">')
})

test('without other types there is the image alone', () => {
  const img = { ...picture.img, srcset: '/p-400.jpg 400w' }
  expect(String(renderPicture({ ...picture, sources: [], img }))).toMatch(
    /^<img .*srcset="\/p-400.jpg 400w" sizes="100vw"/,
  )
})

test('a decorative picture has an empty text', () => {
  expect(String(renderPicture({ ...picture, img: { ...picture.img, alt: '' } }))).toContain(' alt=""')
})
