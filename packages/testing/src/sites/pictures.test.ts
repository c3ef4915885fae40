import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltSites, buildSite } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { copyProject } from '../copy-project.ts'

const plain = { width: 420, height: 210, channels: 3, background: '#a33' } as const
let files: Readonly<Record<string, string | Uint8Array>>
let project: string
let built: readonly BuiltSites[]

beforeAll(async () => {
  const taken = await sharp({ create: plain })
    .withExif({ IFD0: { Artist: 'Anna' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 36/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const clear = await sharp({ create: { ...plain, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer()
  const page = (text: string) => `---\ntitle: Sida\n---\n${text}\n`
  files = {
    'malmo/index.sv.md': page(
      '![Bron](橋.jpg "Över sundet")\n\n![](linje.png){decorative}\n\nEn ![karta](bilder/karta.svg) i texten.\n\n[Avtal](avtal/協定.pdf), [avtal](bilder/協定.pdf)',
    ),
    'malmo/b.sv.md': page('![Bron](橋.jpg)'),
    'malmo/橋.jpg': taken,
    'malmo/linje.png': clear,
    'malmo/bilder/karta.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h9"/></svg>',
    'malmo/avtal/協定.pdf': 'ett',
    'malmo/bilder/協定.pdf': 'två',
    'association/index.sv.md': page('Hej.'),
  }
  project = copyProject().folder
  built = await Promise.all([
    buildSite(files, { projectDir: project }),
    buildSite(files, { projectDir: project }),
  ])
}, 60_000)

const site = () => built[0] as BuiltSites

function assets(): readonly string[] {
  return site()
    .files()
    .filter((path) => path.startsWith('malmo/assets/') && !/\.(?:css|js)$/.test(path))
}

test('two builds at the same time, with no cache at first, give the same bytes', () => {
  expect(built.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  expect(compareFolders(join(site().folder, 'malmo'), join(built[1]?.folder ?? '', 'malmo'))).toEqual([])
})

test('a photograph is published in three types, turned, at most as large as it is', () => {
  expect(assets().map((path) => path.replace(/\.[0-9a-f]{10}/, '.#'))).toEqual(
    [
      ...[
        'icon.#.svg',
        'karta.#.svg',
        'linje.#-400.avif',
        'linje.#-400.png',
        'linje.#-400.webp',
        'linje.#-420.avif',
      ],
      ...['linje.#-420.png', 'linje.#-420.webp', '協定.#.pdf', '協定.#.pdf'],
      ...['橋.#-210.avif', '橋.#-210.jpeg', '橋.#-210.webp'],
    ].map((name) => `malmo/assets/${name}`),
  )
})

test('no picture says where, when or by whom it was taken', async () => {
  for (const path of assets().filter((name) => !/\.(?:svg|pdf)$/.test(name))) {
    const { exif, xmp, orientation } = await sharp(join(site().folder, path)).metadata()
    expect([path, exif, xmp, orientation]).toEqual([path, undefined, undefined, undefined])
  }
})

test('the first picture of a page is loaded at once, the others when they are needed', () => {
  const pictures = site()
    .file('malmo/index.html')
    .match(/<img [^>]*>/g)
  expect(pictures?.map((tag) => tag.replace(/\.[0-9a-f]{10}/g, '.#'))).toMatchInlineSnapshot(`
    [
      "<img src="/samarbete-med-japan/assets/%E6%A9%8B.#-210.jpeg" width="210" height="420" alt="Bron">",
      "<img src="/samarbete-med-japan/assets/linje.#-420.png" srcset="/samarbete-med-japan/assets/linje.#-400.png 400w, /samarbete-med-japan/assets/linje.#-420.png 420w" sizes="(width &lt; 48rem) 100vw, 40rem" width="420" height="210" alt="" loading="lazy" decoding="async">",
      "<img src="/samarbete-med-japan/assets/karta.#.svg" width="30" height="20" alt="karta" loading="lazy" decoding="async">",
    ]
  `)
  expect(site().file('malmo/b/index.html')).not.toContain('loading="lazy"')
})

test('every address in a page names a file that is there, and every file is named', () => {
  const html = site().file('malmo/index.html') + site().file('malmo/sok/index.html')
  const named = [...html.matchAll(/\/samarbete-med-japan\/(assets\/[^"\s,]+)/g)].map(([, path = '']) => path)
  const there = site()
    .files()
    .filter((path) => path.startsWith('malmo/assets/'))
  expect([...new Set(named.map((path) => `malmo/${decodeURIComponent(path)}`))].sort()).toEqual(there)
  expect(html).toContain('<figcaption>Över sundet</figcaption>')
})

test('two documents of one name are two files, on the site that offers them alone', () => {
  const documents = assets().filter((path) => path.endsWith('.pdf'))
  expect(new Set(documents.map((path) => readFileSync(join(site().folder, path), 'utf8')))).toEqual(
    new Set(['ett', 'två']),
  )
  expect(
    site()
      .files()
      .filter((path) => path.startsWith('association/assets/') && !/\.js$|\/icon\./.test(path)),
  ).toEqual([])
})

test('a picture that is damaged inside is a problem at its place, and nothing is written', async () => {
  const bytes = await sharp({ create: plain }).png({ compressionLevel: 0 }).toBuffer()
  bytes.fill(7, 100, 2000)
  const damaged = {
    'malmo/index.sv.md': '---\ntitle: Hej\n---\nText.\n\n![Bron](bro.png)',
    'malmo/bro.png': bytes,
  }
  const result = await buildSite(damaged, { projectDir: project })
  expect(result.exitCode).toBe(1)
  expect(result.stderr).toContain('malmo/index.sv.md:6:1  damaged-image')
  expect(result.exists('malmo')).toBe(false)
}, 30_000)
