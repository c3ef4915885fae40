import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A name for what a package's code is now, with the packages of the project that it uses and all installed libraries: what it
 * has made may be used again while the name is the same.
 */
export function programVersion(rootDir: string, name: string): string {
  const hash = createHash('sha256').update(process.version)
  hash.update(readFileSync(join(rootDir, 'package-lock.json')))
  for (const folder of withUsed(rootDir, [name]))
    for (const path of globSync('src/**/*.*', { cwd: join(rootDir, 'packages', folder) }).sort())
      if (!/\.(?:test|fixture)\.ts$|\.(?:snap|md)$/.test(path))
        hash.update(`${path}\0`).update(readFileSync(join(rootDir, 'packages', folder, path)))
  return hash.digest('hex').slice(0, 16)
}

/** These packages and those that they use, each once. */
function withUsed(rootDir: string, names: readonly string[]): readonly string[] {
  const found = new Set(names)
  for (const name of found) {
    const { dependencies = {} }: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(rootDir, 'packages', name, 'package.json'), 'utf8'),
    )
    for (const used of Object.keys(dependencies)) {
      const [, own] = /^@kakehashi\/(.*)$/.exec(used) ?? []
      if (own !== undefined) found.add(own)
    }
  }
  return [...found].sort()
}
