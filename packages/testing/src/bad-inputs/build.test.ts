import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSites, buildContent, buildSite, runKakehashi } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { bytes, type Files, page } from './bad-input.ts'

const good = {
  'malmo/index.sv.md': page('Välkommen.'),
  'malmo/a.sv.md': page('Text.'),
  'association/a.sv.md': page('Text.'),
}

describe('an error', () => {
  let content = ''
  let built: BuiltSites
  let before = ''

  beforeAll(async () => {
    content = temporaryFolder()
    before = join(temporaryFolder(), 'before')
    writeFiles(content, good)
    built = await buildContent(content)
    cpSync(built.folder, before, { recursive: true })
  }, 60_000)

  const classes: readonly [name: string, code: string, files: Files, prepare?: (folder: string) => void][] = [
    ['in the bytes', 'invalid-utf8', { 'malmo/b.sv.md': bytes(page('Malm'), [0xf6]) }],
    ['in a name', 'name-collision', { 'malmo/A.sv.md': page('Text.') }],
    ['on the disk', 'symlink-outside', {}, (folder) => symlinkSync('/etc', join(folder, 'malmo/b'))],
    [
      'in reading',
      'unreadable-file',
      {},
      (folder) => void execFileSync('mkfifo', [join(folder, 'malmo/b.sv.md')]),
    ],
    ['in front matter', 'forbidden-key', { 'malmo/a.sv.md': page('Text.', '__proto__: { a: 1 }\n') }],
    ['in an address', 'bad-slug', { 'association/b.sv.md': page('Text.', 'slug: ../../b\n') }],
    ['in a text', 'full-width-marker', { 'malmo/a.ja.md': page('＃見出し') }],
    ['in a link', 'unsafe-link', { 'malmo/a.sv.md': page('[a](javascript:x)') }],
    ['in a picture', 'missing-image', { 'malmo/a.sv.md': page('![En bild](b.png)') }],
    ['of size', 'file-too-large', { 'malmo/b.sv.md': 'a'.repeat(1_100_000) }],
  ]

  test.concurrent.each(classes)(
    '%s stops the build with %s, and the last good output stays as it was',
    async (_, code, files, prepare) => {
      expect([built.exitCode, built.exists('malmo/a/index.html')]).toEqual([0, true])
      const folder = temporaryFolder()
      writeFiles(folder, { ...good, ...files })
      prepare?.(folder)
      const environment = { KAKEHASHI_CONTENT: folder, KAKEHASHI_OUT: built.folder }
      const result = await runKakehashi(['build'], { environment })
      expect(result.exitCode).toBe(1)
      expect(result.stderr).toContain(`  ${code}\n`)
      expect(result.stderr).toContain('Nothing was written')
      expect(compareFolders(before, built.folder)).toEqual([])
    },
    30_000,
  )

  test('in the first build leaves no folder behind', async () => {
    const site = await buildSite({ ...good, 'malmo/a.sv.md': page('TODO') })
    expect(site.exitCode).toBe(1)
    expect([existsSync(site.folder), site.files()]).toEqual([false, []])
  }, 30_000)
})

/** A photograph of 8 × 8 whose EXIF data says where (GPS) and what ("taken-at-home"). */
const photograph = Buffer.from(
  [
    '/9j/4QFIRXhpZgAASUkqAAgAAAAIAA4BAgAOAAAAfgAAABIBAwABAAAAAQAAABoBBQABAAAAbgAAABsBBQABAAAAdgAAACgB',
    'AwABAAAAAgAAABMCAwABAAAAAQAAAGmHBAABAAAAjAAAACWIBAABAAAA2gAAAAAAAAA4YwAA6AMAADhjAADoAwAAdGFrZW4t',
    'YXQtaG9tZQAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAACAAAAAOg',
    'BAABAAAACAAAAAAAAAAEAAEAAgACAAAATgAAAAIABQADAAAAKAEAAAMAAgACAAAARQAAAAQABQADAAAAEAEAAAAAAAANAAAA',
    'AQAAAAAAAAABAAAAAAAAAAEAAAA3AAAAAQAAACQAAAABAAAAAAAAAAEAAAD/2wBDABsbGxscGx4hIR4qLSgtKj04MzM4PV1C',
    'R0JHQl2NWGdYWGdYjX2Xe3N7l33gsJycsOD/2c7Z////////////////2wBDARsbGxscGx4hIR4qLSgtKj04MzM4PV1CR0JH',
    'Ql2NWGdYWGdYjX2Xe3N7l33gsJycsOD/2c7Z////////////////wgARCAAIAAgDASIAAhEBAxEB/8QAFAABAAAAAAAAAAAA',
    'AAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAQF/9oADAMBAAIQAxAAAAABUP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI',
    'AQEAAT8Af//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQIBAT8Af//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQMBAT8A',
    'f//Z',
  ].join(''),
  'base64',
)

describe('what is no error', () => {
  let site: BuiltSites
  let html = ''
  const text = [
    'Malmo\u0308 ①\u200b är {{ x }} och {% x %}.',
    '',
    '👩‍👩‍👧 <script>alert(1)</script> <b onclick="x">fet</b>',
    '',
    '![En bild](p.jpg)',
    '',
    '`$left %NAME% [[x]] TODO`',
    '',
    '```',
    '＃見出し',
    '$middle',
    'sv',
    '```',
  ].join('\r\n')

  beforeAll(async () => {
    const written = `\ufeff${page(text).replaceAll(/\r?\n/g, '\r\n')}`
    site = await buildSite({ ...good, 'malmo/a.sv.md': written, 'malmo/p.jpg': photograph })
    html = site.file('malmo/a/index.html')
  }, 60_000)

  test('is built, with every notice and warning said', () => {
    expect(site.exitCode).toBe(0)
    for (const code of ['byte-order-mark', 'line-endings', 'not-nfc', 'zero-width', 'raw-html'])
      expect(site.stderr).toContain(`  ${code} (`)
  })

  test('is normalised to NFC, not NFKC, without byte order marks, carriage returns and zero-width spaces', () => {
    expect(html).toContain('Malmö ① är')
    expect(html).not.toMatch(/[\r\u200b\ufeff]|o\u0308/)
  })

  test('stays as it is: the marks of templates, the joiners of emoji', () => {
    expect(html).toContain('{{ x }} och {% x %}')
    expect(html).toContain('👩‍👩‍👧')
  })

  test('shows HTML as text', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toMatch(/<script>alert|<b onclick/)
  })

  test('may show in code what may not be in text', () => {
    expect(html).toContain('<code>$left %NAME% [[x]] TODO</code>')
    expect(html).toContain('＃見出し\n$middle\nsv\n')
  })

  test('is stripped of what a camera notes', () => {
    expect(photograph.includes('taken-at-home')).toBe(true)
    const pictures = site.files().filter((path) => /\.(?:avif|webp|jpe?g)$/.test(path))
    expect(pictures.length).toBeGreaterThan(0)
    for (const path of pictures) {
      const written = readFileSync(join(site.folder, path))
      expect([written.includes('taken-at-home'), written.includes('Exif\0')]).toEqual([false, false])
    }
  })
})
