import type { Picture } from '@kakehashi/content'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type EncodedPicture, encodePicture, isDecodable } from './encode-picture.ts'
import { halves, pictureFile } from './pictures.fixture.ts'

async function encode(bytes: Uint8Array, type: Picture['type'], width: number, height: number) {
  const picture = pictureFile(bytes, `p.${type}`, { type, width, height })
  return encodePicture(picture.absolute, picture, 'low')
}

function files(encoded: readonly EncodedPicture[]): readonly string[] {
  return encoded.map(({ format, width, height }) => `${format} ${width}×${height}`)
}

/** The colour at a place of a picture, as the channels' values. */
async function colourAt({ bytes }: EncodedPicture, left: number, top: number): Promise<readonly number[]> {
  const { data } = await sharp(bytes)
    .ensureAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data].map((value) => (value > 127 ? 1 : 0))
}

test('a photograph comes in three types and several widths, never larger than it is', async () => {
  const encoded = await encode(await halves(900, 603).jpeg().toBuffer(), 'jpg', 900, 603)
  expect(files(encoded)).toEqual([
    ...['avif 400×268', 'avif 800×536', 'avif 900×603'],
    ...['webp 400×268', 'webp 800×536', 'webp 900×603'],
    ...['jpeg 400×268', 'jpeg 800×536', 'jpeg 900×603'],
  ])
  expect(new Set(encoded.map(({ type }) => type))).toEqual(
    new Set(['image/avif', 'image/webp', 'image/jpeg']),
  )
})

test('a small picture keeps its size, a large one ends at 1600', async () => {
  expect(files(await encode(await halves(40, 20).png().toBuffer(), 'png', 40, 20))).toEqual([
    'avif 40×20',
    'webp 40×20',
    'png 40×20',
  ])
  const large = await encode(await halves(2000, 10).png().toBuffer(), 'png', 2000, 10)
  expect(large.filter(({ format }) => format === 'png').map(({ width }) => width)).toEqual([400, 800, 1600])
})

test('what is transparent stays so in every type, and the last one is PNG', async () => {
  const encoded = await encode(await halves(100, 100, 'transparent').png().toBuffer(), 'png', 100, 100)
  expect(encoded.at(-1)?.format).toBe('png')
  for (const file of encoded) expect((await colourAt(file, 50, 90))[3]).toBe(0)
})

test('a WebP or AVIF picture keeps its transparency too', async () => {
  for (const type of ['webp', 'avif'] as const) {
    const encoded = await encode(
      await halves(100, 100, 'transparent').toFormat(type).toBuffer(),
      type,
      100,
      100,
    )
    expect(files(encoded)).toEqual(['avif 100×100', 'webp 100×100'])
    for (const file of encoded) expect((await colourAt(file, 50, 90))[3]).toBe(0)
  }
})

test('where a photograph was taken, with what and by whom is not published', async () => {
  const withPlace = await halves(500, 300)
    .withExif({
      IFD0: { Artist: 'Anna', Copyright: 'Anna' },
      IFD3: { GPSLatitude: '55/1 36/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Malmö</place></x:xmpmeta>')
    .jpeg()
    .toBuffer()
  const before = await sharp(withPlace).metadata()
  expect(before.exif?.includes('Anna')).toBe(true)
  const encoded = await encode(withPlace, 'jpg', 500, 300)
  for (const { bytes } of encoded) {
    const { exif, xmp, iptc } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined })
    expect(Buffer.from(bytes).includes('Anna')).toBe(false)
  }
})

test.each([
  { orientation: 3, width: 200, height: 100, left: 190, top: 90 },
  { orientation: 6, width: 100, height: 200, left: 90, top: 10 },
  { orientation: 8, width: 100, height: 200, left: 10, top: 190 },
] as const)(
  'a picture of EXIF orientation $orientation is turned as cameras mean it',
  async ({ orientation, width, height, left, top }) => {
    const bytes = await halves(200, 100).withMetadata({ orientation }).jpeg().toBuffer()
    for (const file of await encode(bytes, 'jpg', width, height)) {
      expect([file.width, file.height]).toEqual([width, height])
      expect((await sharp(file.bytes).metadata()).orientation).toBeUndefined()
      expect(await colourAt(file, left, top)).toEqual([1, 0, 0, 1])
    }
  },
)

test('an animation goes on moving, in WebP and GIF', async () => {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width: 50, height: 30, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  const gif = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100, 100] })
    .toBuffer()
  const webp = await sharp(frames, { join: { animated: true } })
    .webp({ delay: [100, 100, 100] })
    .toBuffer()
  const encoded = await encode(gif, 'gif', 50, 30)
  expect(files(encoded)).toEqual(['webp 50×30', 'gif 50×30'])
  const again = await encode(webp, 'webp', 50, 30)
  expect(files(again)).toEqual(['webp 50×30'])
  for (const { bytes } of [...encoded, ...again]) expect((await sharp(bytes).metadata()).pages).toBe(3)
})

test('a still GIF picture is still in WebP and GIF', async () => {
  const gif = await halves(50, 30).gif().toBuffer()
  expect(files(await encode(gif, 'gif', 50, 30))).toEqual(['webp 50×30', 'gif 50×30'])
})

test('the same picture gives the same bytes', async () => {
  const bytes = await halves(500, 300).jpeg().toBuffer()
  const [first, second] = [await encode(bytes, 'jpg', 500, 300), await encode(bytes, 'jpg', 500, 300)]
  expect(first.map((file) => Buffer.from(file.bytes).toString('hex'))).toEqual(
    second.map((file) => Buffer.from(file.bytes).toString('hex')),
  )
})

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'a damaged %s picture is known by decoding it',
  async (format) => {
    const bytes = await halves(300, 200).toFormat(format).toBuffer()
    const size = { type: 'png', width: 300, height: 200 } as const
    expect(await isDecodable(pictureFile(bytes, 'whole', size).absolute)).toBe(true)
    expect(await isDecodable(pictureFile(bytes.subarray(0, bytes.length * 0.6), 'half', size).absolute)).toBe(
      false,
    )
  },
)
