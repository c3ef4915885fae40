import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { readRelease, refreshRelease } from '@kakehashi/release'
import {
  type Finding,
  type Inspection,
  inspectFiles,
  type SearchReader,
  verifySites,
} from '@kakehashi/release/verify'
import { bundleReader } from '@kakehashi/search'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltSites, buildContent } from '../build-site.ts'
import { listFiles } from '../list-files.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { misses } from './misses.ts'
import { planting } from './plant.ts'
import { plantedFaults } from './planted-faults.ts'

const ids = ['malmo', 'association']
const folder = temporaryFolder()
const inspected = new Map<string, Inspection>()
let good: BuiltSites

beforeAll(async () => {
  good = await buildContent(join(import.meta.dirname, '../../../../content'))
  cpSync(good.folder, folder, { recursive: true })
}, 120_000)

/** Inspects each page once, whatever it is called. */
async function inspect(files: readonly string[]): Promise<readonly Inspection[]> {
  return files.flatMap((file) => {
    const key = `${extname(file)} ${readFileSync(file, 'latin1')}`
    const known = inspected.get(key) ?? inspectFiles([file])[0]
    if (known === undefined) return []
    inspected.set(key, known)
    return { ...known, file, faults: known.faults.map((fault) => ({ ...fault, file })) }
  })
}

const asked = new Map<string, Promise<readonly string[]>>()

/** Asks each index once, whatever site it is in. */
const search: SearchReader = {
  addresses: bundleReader.addresses,
  find: (bundles, locale, words) => {
    const bundle = join(bundles, locale)
    const hash = createHash('sha256')
    for (const path of listFiles(bundle)) hash.update(path).update(readFileSync(join(bundle, path)))
    const key = JSON.stringify([locale, words, hash.digest('hex')])
    const known = asked.get(key) ?? bundleReader.find(bundles, locale, words)
    asked.set(key, known)
    return known
  },
}

async function verify(): Promise<readonly Finding[]> {
  const sites = await Promise.all(
    ids.map(async (id) => ({ id, folder: join(folder, id), last: await readRelease(join(good.folder, id)) })),
  )
  return verifySites(sites, { search, inspect })
}

/** Makes the sites what they were. */
function restore(): void {
  const [before, after] = [new Set(listFiles(good.folder)), listFiles(folder)]
  for (const path of after) if (!before.has(path)) rmSync(join(folder, path))
  for (const path of before)
    if (!isSame(path)) cpSync(join(good.folder, path), join(folder, path), { recursive: true })
}

function isSame(path: string): boolean {
  try {
    return readFileSync(join(folder, path)).equals(readFileSync(join(good.folder, path)))
  } catch {
    return false
  }
}

test('nothing is found in the sites as they are', async () => {
  expect(await verify()).toEqual([])
}, 60_000)

test.each(plantedFaults)(
  'it is found that $name',
  async ({ name, code, plant, asIs }) => {
    plant(planting(folder))
    try {
      if (!asIs) for (const id of ids) await refreshRelease(join(folder, id), join(good.folder, id))
      const codes = new Set((await verify()).map((found) => found.code as string))
      expect([...codes].includes(code) || `${name}: ${[...codes]}`).toBe(
        name in misses ? `${name}: ${[...codes]}` : true,
      )
    } finally {
      restore()
    }
  },
  30_000,
)

test('every mistake has a name of its own, and no miss is forgotten', () => {
  const names = plantedFaults.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(misses).filter((name) => !names.includes(name))).toEqual([])
  expect(dirname(folder)).not.toBe(good.folder)
})
