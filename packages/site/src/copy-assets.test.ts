import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyAssets } from './copy-assets.ts'
import { removeStaleFiles } from './remove-stale-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-assets-'))
const from = join(folder, 'bro.jpg')
const target = join(folder, 'out/assets/橋.0a1b2c3d4e.jpg')
const asset = { path: 'assets/橋.0a1b2c3d4e.jpg', from }

test('a file is copied, and again where an interrupted run left half of it', async () => {
  writeFileSync(from, 'bytes')
  await copyAssets([asset], join(folder, 'out'))
  expect(readFileSync(target, 'utf8')).toBe('bytes')
  writeFileSync(target, 'by')
  await copyAssets([asset, asset], join(folder, 'out'))
  expect(readFileSync(target, 'utf8')).toBe('bytes')
})

test('what the last build wrote and this one did not is removed, other files are let be', async () => {
  const own = join(folder, 'out/own.html')
  writeFileSync(own, 'a page of the site’s own')
  const files = { pages: [], others: [], copies: [], assets: [asset] }
  const none = { pages: [], others: [], copies: [], assets: [] }
  await removeStaleFiles(join(folder, 'out'), files, files)
  expect(existsSync(target)).toBe(true)
  await removeStaleFiles(join(folder, 'out'), files, none)
  expect(existsSync(target)).toBe(false)
  expect(existsSync(own)).toBe(true)
})
