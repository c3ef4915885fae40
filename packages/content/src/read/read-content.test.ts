import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readContent } from './read-content.ts'

let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'kakehashi-read-'))
})
afterAll(() => rm(scratch, { recursive: true }))

const page = '---\ntitle: Hej\n---\nText.\n'

/** A project with the given files of its content folder, in a folder of its own. */
async function project(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const projectDir = await mkdtemp(join(scratch, 'project-'))
  await mkdir(join(projectDir, 'content'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(projectDir, 'content', path)), { recursive: true })
    await writeFile(join(projectDir, 'content', path), content)
  }
  return projectDir
}

async function read(projectDir: string) {
  const contentDir = join(projectDir, 'content')
  const found = await readContent({
    contentDir,
    projectDir,
    sites: ['malmo', 'association'],
    locales: ['sv', 'en', 'ja'],
  })
  return {
    ...found,
    ids: found.pages.map(({ id, locale }) => `${id} ${locale}`),
    found: found.problems.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`),
    values: found.problems.map(({ values }) => values),
  }
}

describe('what is read', () => {
  test('pages, data and assets, sorted by path; README.md and dot files are left out', async () => {
    const result = await read(
      await project({
        'README.md': 'x',
        '.DS_Store': 'x',
        'malmo/index.sv.md': page,
        'malmo/README.md': 'x',
        'malmo/.draft.sv.md': 'x',
        'malmo/.cache/a.sv.md': page,
        'malmo/nyheter/index.ja.md': page,
        'malmo/nyheter/hub.sv.md': page,
        'malmo/bild.png': 'x',
        'malmo/redirects.yaml': 'a: b',
        'shared/contacts.yaml': 'a: b',
        'shared/logo.svg': 'x',
        'association/Å.sv.md': page,
      }),
    )
    expect(result.ids).toEqual(['association/Å sv', 'malmo/ sv', 'malmo/nyheter/hub sv', 'malmo/nyheter ja'])
    expect(result.data.map(({ path }) => path)).toEqual(['malmo/redirects.yaml', 'shared/contacts.yaml'])
    expect(result.assets.map(({ path }) => path)).toEqual(['malmo/bild.png', 'shared/logo.svg'])
    expect(result.found).toEqual([])
    expect(result.pages[1]).toMatchObject({
      file: 'content/malmo/index.sv.md',
      path: 'malmo/index.sv.md',
      text: page,
    })
  })

  test('a content folder of one page is whole', async () => {
    const { ids, found } = await read(await project({ 'malmo/index.sv.md': page }))
    expect([ids, found]).toEqual([['malmo/ sv'], []])
  })

  test('a missing content folder is one problem', async () => {
    const { found, values } = await read(join(scratch, 'nowhere'))
    expect([found, values]).toEqual([['content:1:1 unreadable-file'], [{ reason: 'ENOENT' }]])
  })

  test('a content folder outside the project is named by its whole path', async () => {
    const contentDir = join(await project({ 'malmo/a.sv.md': page }), 'content')
    const found = await readContent({
      contentDir,
      projectDir: join(scratch, 'other'),
      sites: ['malmo'],
      locales: ['sv'],
    })
    expect(found.pages[0]?.file).toBe(join(contentDir, 'malmo/a.sv.md'))
  })
})

describe('names', () => {
  test.each([
    ['no language', ['malmo/a.md'], ['content/malmo/a.md:1:1 missing-locale']],
    ['a language that is none of ours', ['malmo/a.de.md'], ['content/malmo/a.de.md:1:1 unknown-locale']],
    ['a folder that is no site', ['lund/a/b.sv.md'], ['content/lund:1:1 unknown-site']],
    ['a folder that is no site, without pages', ['bilder/a.png'], []],
    ['a page beside the sites', ['a.sv.md'], ['content/a.sv.md:1:1 unknown-site']],
    ['a page in shared', ['shared/a.sv.md'], ['content/shared/a.sv.md:1:1 unknown-site']],
    [
      'the same page twice',
      ['malmo/a.sv.md', 'malmo/a/index.sv.md'],
      ['content/malmo/a/index.sv.md:1:1 duplicate-page'],
    ],
    [
      'two that differ in case',
      ['malmo/About.sv.md', 'malmo/about.sv.md'],
      ['content/malmo/about.sv.md:1:1 name-collision'],
    ],
    [
      'languages that differ in case',
      ['malmo/About.sv.md', 'malmo/about.en.md'],
      ['content/malmo/about.en.md:1:1 name-collision'],
    ],
    [
      'a folder that differs in case',
      ['malmo/Om/a.sv.md', 'malmo/om/b.sv.md'],
      ['content/malmo/om:1:1 name-collision'],
    ],
    [
      'two that are equal in NFC',
      ['malmo/a\u030a.sv.md', 'malmo/\u00e5.sv.md'],
      ['content/malmo/\u00e5.sv.md:1:1 name-collision', 'content/malmo/\u00e5.sv.md:1:1 not-nfc'],
    ],
    ['a space', ['malmo/a b.sv.md'], ['content/malmo/a b.sv.md:1:1 bad-file-name']],
    ['a backslash', ['malmo/a\\b.sv.md'], ['content/malmo/a\\b.sv.md:1:1 bad-file-name']],
    ['#?% in pictures', ['malmo/a#?%.png'], ['content/malmo/a#?%.png:1:1 bad-file-name']],
    ['a Cyrillic letter', ['malmo/аvtal.sv.md'], ['content/malmo/аvtal.sv.md:1:1 lookalike-slug']],
    [
      '250 bytes',
      [`malmo/${'a'.repeat(244)}.sv.md`],
      [`content/malmo/${'a'.repeat(244)}.sv.md:1:1 name-too-long`],
    ],
  ])('with %s', async (_, paths, expected) => {
    const { found } = await read(await project(Object.fromEntries(paths.map((path) => [path, page]))))
    expect(found).toEqual(expected)
  })

  test('a decomposed name is composed with a notice, and its file is found on the disk', async () => {
    const { pages, found } = await read(await project({ 'malmo/か\u3099.ja.md': page }))
    expect(found).toEqual(['content/malmo/が.ja.md:1:1 not-nfc'])
    expect(pages[0]).toMatchObject({ id: 'malmo/が', path: 'malmo/が.ja.md', text: page })
    expect(pages[0]?.absolute).toContain('か\u3099')
  })
})

describe('symbolic links', () => {
  test('inside the content folder are followed, out of it they are refused', async () => {
    const projectDir = await project({ 'malmo/a.sv.md': page, 'malmo/bilder/x.png': 'x' })
    await writeFile(join(projectDir, 'secret.md'), page)
    const link = (target: string, name: string) => symlink(target, join(projectDir, 'content', name))
    await link('a.sv.md', 'malmo/b.sv.md')
    await link('../secret.md', 'malmo/c.sv.md')
    await link('../../secret.md', 'malmo/d.sv.md')
    await link('/etc', 'malmo/etc')
    await link('bilder', 'malmo/pictures')
    const { ids, assets, found } = await read(projectDir)
    expect(ids).toEqual(['malmo/a sv', 'malmo/b sv'])
    expect(assets.map(({ path }) => path)).toEqual(['malmo/bilder/x.png', 'malmo/pictures/x.png'])
    expect(found).toEqual([
      'content/malmo/c.sv.md:1:1 unreadable-file',
      'content/malmo/d.sv.md:1:1 symlink-outside',
      'content/malmo/etc:1:1 symlink-outside',
    ])
  })

  test('that go round are loops, and a handful of them does not become millions of files', async () => {
    const projectDir = await project({ 'malmo/index.sv.md': page })
    const content = join(projectDir, 'content/malmo')
    await symlink('self', join(content, 'self'))
    await symlink('..', join(content, 'up'))
    for (let level = 0; level < 12; level++) {
      await mkdir(join(content, `l${level}`))
      for (const name of ['a', 'b', 'c']) await symlink(`../l${level + 1}`, join(content, `l${level}`, name))
    }
    await mkdir(join(content, 'l12'))
    const { ids, found } = await read(projectDir)
    expect(ids).toEqual(['malmo/ sv'])
    expect(found).toContain('content/malmo/self:1:1 symlink-loop')
    expect(found).toContain('content/malmo/up:1:1 symlink-loop')
    expect(found.length).toBeLessThan(200)
  })
})

describe('files that are none', () => {
  test('a pipe and a socket are reported, never waited for', async () => {
    const projectDir = await project({ 'malmo/index.sv.md': page })
    execFileSync('mkfifo', [join(projectDir, 'content/malmo/pipe.sv.md')])
    const server = createServer()
    await new Promise<void>((ready) => server.listen(join(projectDir, 'content/malmo/socket.sv.md'), ready))
    const { ids, found } = await read(projectDir)
    server.close()
    expect(ids).toEqual(['malmo/ sv'])
    expect(found).toEqual([
      'content/malmo/pipe.sv.md:1:1 unreadable-file',
      'content/malmo/socket.sv.md:1:1 unreadable-file',
    ])
  })

  test('too much, too foreign and too odd bytes keep their file out, and the rest goes on', async () => {
    const { ids, found } = await read(
      await project({
        'malmo/a.sv.md': page,
        'malmo/b.sv.md': 'x'.repeat(1024 * 1024 + 1),
        'malmo/c.sv.md': Buffer.from([0x61, 0x0a, 0xff]),
        'malmo/d.sv.md': Buffer.from(page, 'utf16le'),
        'malmo/e.sv.md': page.replaceAll('\n', '\r\n'),
      }),
    )
    expect(ids).toEqual(['malmo/a sv', 'malmo/e sv'])
    expect(found).toEqual([
      'content/malmo/b.sv.md:1:1 file-too-large',
      'content/malmo/c.sv.md:2:1 invalid-utf8',
      'content/malmo/d.sv.md:1:1 wrong-encoding',
      'content/malmo/e.sv.md:1:4 line-endings',
    ])
  })
})
