import { expect, test } from 'vitest'
import { compareFolders } from './compare-folders.ts'
import { listFiles } from './list-files.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { writeFiles } from './write-files.ts'

test('files are written with their folders and listed in order', () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'b/橋.md': 'x',
    'a.md': new Uint8Array([1]),
    'b/a/c.md': '',
  })
  expect(listFiles(folder)).toEqual(['a.md', 'b/a/c.md', 'b/橋.md'])
})

test('a folder that does not exist has no files', () => {
  expect(listFiles(`${temporaryFolder()}/none`)).toEqual([])
})

test('folders are the same by path and bytes', () => {
  const [before, after] = [temporaryFolder(), temporaryFolder()]
  writeFiles(before, {
    'same.txt': 'a',
    'only-before.txt': '',
    'changed.txt': 'one\ntwo\n',
  })
  writeFiles(after, {
    'same.txt': 'a',
    'only-after.txt': '',
    'changed.txt': 'one\ntwp!\n',
  })
  expect(compareFolders(before, before)).toEqual([])
  expect(compareFolders(before, after)).toEqual([
    'changed.txt: 8 → 9 bytes, first at byte 6 (line 2)',
    `only-after.txt: only in ${after}`,
    `only-before.txt: only in ${before}`,
  ])
})
