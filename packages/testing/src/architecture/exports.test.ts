import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')

/** What a package's `package.json` offers: entries by the name that others import, `@kakehashi/release/verify`. */
const entries = globSync('packages/*/package.json', { cwd: root })
  .sort()
  .flatMap((path) => {
    const manifest: { readonly name: string; readonly exports?: string | Readonly<Record<string, string>> } =
      JSON.parse(readFileSync(join(root, path), 'utf8'))
    const files = typeof manifest.exports === 'string' ? { '.': manifest.exports } : (manifest.exports ?? {})
    return Object.entries(files).map(([entry, file]) => ({
      name: join(manifest.name, entry).replaceAll('\\', '/'),
      file: join(dirname(path), file),
      text: readFileSync(join(root, dirname(path), file), 'utf8'),
    }))
  })

test('the public exports of every package', () => {
  const exported = entries.map(({ name, text }) => {
    const listed = [...text.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, allTypes, list = '']) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map((item) => (allTypes && !item.startsWith('type ') ? `type ${item}` : item)),
    )
    const declared = [...text.matchAll(/^export (?:async )?(?:function|const|(type)) (\w+)/gm)].map(
      ([, isType, item]) => (isType ? `type ${item}` : item),
    )
    return `${name}\n${[...listed, ...declared]
      .sort()
      .map((item) => `  ${item}\n`)
      .join('')}`
  })
  expect(exported.join('\n')).toMatchSnapshot()
})

test('a package’s index only lists what it exports', () => {
  const others = entries.filter(
    ({ file, text }) =>
      /index\.ts$/.test(file) && text.replace(/export (?:type )?\{[^}]*\} from '[^']+'/g, '').trim() !== '',
  )
  expect(others.map(({ file }) => file)).toEqual([])
})
