import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')

test('the public exports of every package', () => {
  const exported = globSync('packages/*/src/{,*/}index.ts', { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const names = [...text.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, allTypes, list = '']) =>
        list
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '')
          .map((name) => (allTypes && !name.startsWith('type ') ? `type ${name}` : name)),
      )
      return `${path.split(/[/\\]/).slice(1, -1).join('/').replace('/src', '')}\n${names
        .sort()
        .map((name) => `  ${name}\n`)
        .join('')}`
    })
  expect(exported.join('\n')).toMatchSnapshot()
})

test('a package’s index only lists what it exports', () => {
  const others = globSync('packages/*/src/{,*/}index.ts', { cwd: root }).filter((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return text.replace(/export (?:type )?\{[^}]*\} from '[^']+'/g, '').trim() !== ''
  })
  expect(others).toEqual([])
})
