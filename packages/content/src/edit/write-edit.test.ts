import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noEdit } from './content-edit.ts'
import { writeEdit } from './write-edit.ts'

test('where the disk fails in the middle, what has been done is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-write-'))
  try {
    for (const name of ['a', 'b', 'file']) await writeFile(join(folder, name), name)
    const moves = new Map([
      ['a', 'om/a'],
      ['b', 'file/b'],
    ])
    await expect(writeEdit(folder, { ...noEdit, moves })).rejects.toThrow(
      /^b → file\/b: E\w+\. Done before that: a → om\/a\.$/,
    )
    const first = new Map([['b', 'file/b']])
    await expect(writeEdit(folder, { ...noEdit, moves: first })).rejects.toThrow('Nothing was changed.')
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a file that is there, though nobody could read it, is not written over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-write-'))
  try {
    for (const name of ['a', 'b']) await writeFile(join(folder, name), name)
    const creation = writeEdit(folder, { ...noEdit, creations: new Map([['a', 'c']]) })
    await expect(creation).rejects.toThrow('a exists already. Nothing was changed.')
    const move = writeEdit(folder, { ...noEdit, moves: new Map([['b', 'a']]) })
    await expect(move).rejects.toThrow('a exists already. Nothing was changed.')
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('a')
  } finally {
    await rm(folder, { recursive: true })
  }
})
