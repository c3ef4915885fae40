import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')

/** From the top down; a package may use only what stands in a lower row. */
const layers = [
  ['site-*', 'bench'],
  ['cli'],
  ['site'],
  ['theme', 'translation', 'search', 'release', 'admin', 'language'],
  ['content'],
  ['i18n'],
  ['html', 'problems'],
]

type PackageJson = {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const packages = globSync('{packages,sites}/*/package.json', { cwd: root })
  .sort()
  .map((path): { readonly folder: string; readonly json: PackageJson } => ({
    folder: join(root, path, '..'),
    json: JSON.parse(readFileSync(join(root, path), 'utf8')),
  }))

function rowOf(name: string): number {
  const bare = name.replace('@kakehashi/', '')
  return layers.findIndex((row) => row.includes(bare) || (bare.startsWith('site-') && row.includes('site-*')))
}

const shipped = packages.filter(({ json }) => json.name !== '@kakehashi/testing')

test.each(shipped)('$json.name stands in a layer and depends only on lower ones', ({ json }) => {
  const row = rowOf(json.name)
  expect(row).toBeGreaterThanOrEqual(0)
  const own = Object.keys(json.dependencies ?? {}).filter((name) => name.startsWith('@kakehashi/'))
  expect(own.filter((name) => rowOf(name) <= row)).toEqual([])
})

test.each(packages)('$json.name imports only what its package.json names', ({ folder, json }) => {
  const declared = new Set([json.name, ...Object.keys({ ...json.dependencies, ...json.devDependencies })])
  const undeclared = globSync('{src,test}/**/*.ts', { cwd: folder }).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return [...text.matchAll(/^(?:import|export)\b[^'\n]*?from '([^'.][^']*)'|^import '([^'.][^']*)'/gm)]
      .map((match) => match[1] ?? match[2] ?? '')
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !name.startsWith('node:') && name !== 'vitest' && !declared.has(name))
      .map((name) => `${file}: ${name}`)
  })
  expect(undeclared).toEqual([])
})

test('only tests use the testing package', () => {
  const users = shipped.filter(({ json }) => json.dependencies?.['@kakehashi/testing'] !== undefined)
  expect(users).toEqual([])
})
