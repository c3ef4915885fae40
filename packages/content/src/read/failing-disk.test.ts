import { expect, test } from 'vitest'
import type { Disk, Entry } from './disk.ts'
import { readContent } from './read-content.ts'

type Tree = Readonly<Record<string, readonly Entry[]>>

const options = { contentDir: '/content', projectDir: '/', sites: ['malmo'], locales: ['sv'] }
const bytes = Buffer.from('---\ntitle: Hej\n---\nText.\n')

/** A disk in memory: folders and what they hold; every file has the same bytes. */
function disk(tree: Tree, changes: Partial<Disk> = {}): Disk {
  return {
    list: async (folder) => tree[folder] ?? Promise.reject(failure('ENOENT')),
    realPath: async (path) => path,
    kind: async () => 'file',
    read: async () => ({ kind: 'bytes', bytes }),
    ...changes,
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

const files = (...names: readonly string[]): readonly Entry[] => names.map((name) => ({ name, kind: 'file' }))
const folder = (name: string): Entry => ({ name, kind: 'folder' })

async function read(fake: Disk) {
  const { pages, problems } = await readContent(options, fake)
  return {
    ids: pages.map(({ id }) => id),
    found: problems.map(({ code, place, values }) => ({ code, file: place.file, ...values })),
  }
}

const tree: Tree = { '/content': [folder('malmo')], '/content/malmo': files('b.sv.md', 'a.sv.md', 'c.sv.md') }

test('a file that vanishes or may not be read is a problem, and the others are read', async () => {
  const failing = disk(tree, {
    read: async (path) => {
      if (path.endsWith('a.sv.md')) throw failure('ENOENT')
      if (path.endsWith('b.sv.md')) throw failure('EACCES')
      return { kind: 'bytes', bytes }
    },
  })
  expect(await read(failing)).toEqual({
    ids: ['malmo/c'],
    found: [
      { code: 'unreadable-file', file: 'content/malmo/a.sv.md', reason: 'ENOENT' },
      { code: 'unreadable-file', file: 'content/malmo/b.sv.md', reason: 'EACCES' },
    ],
  })
})

test('a folder that may not be read is a problem of its own', async () => {
  const { found } = await read(disk({ '/content': [folder('malmo')] }))
  expect(found).toEqual([{ code: 'unreadable-file', file: 'content/malmo', reason: 'ENOENT' }])
})

test('the order does not depend on the order of the disk, and goes by code point', async () => {
  const names = ['b.sv.md', 'a.sv.md', '\u{20000}.sv.md', '\uf900.sv.md', 'å.sv.md', 'z.sv.md', '々.sv.md']
  const sorted = await read(disk({ ...tree, '/content/malmo': files(...names) }))
  const reversed = await read(disk({ ...tree, '/content/malmo': files(...[...names].reverse()) }))
  expect(sorted).toEqual(reversed)
  expect(sorted.ids).toEqual(
    ['a', 'b', 'z', 'å', '々', '\uf900'.normalize('NFC'), '\u{20000}'].map((name) => `malmo/${name}`),
  )
})

test('at most 32 files are open at a time', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `a${index}.sv.md`)
  let open = 0
  let most = 0
  const counting = disk(
    { ...tree, '/content/malmo': files(...names) },
    {
      read: async () => {
        most = Math.max(most, ++open)
        await new Promise((done) => setTimeout(done, 1))
        open--
        return { kind: 'bytes', bytes }
      },
    },
  )
  expect((await read(counting)).ids).toHaveLength(200)
  expect(most).toBe(32)
})

test('a name that is no UTF-8 on the disk is refused', async () => {
  const { found } = await read(disk({ ...tree, '/content/malmo': files('a\ufffd.sv.md') }))
  expect(found).toMatchObject([{ code: 'bad-file-name' }])
})
