import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const version = '2.12.0'

/**
 * The program of `turborepo-remote-cache`, installed once into `.cache`: 94 MB that no build needs, since it brings what
 * every cloud is reached with. What npm says goes to stderr.
 */
export function installCacheServer(rootDir: string): string {
  const folder = join(rootDir, '.cache/cache-server', version)
  const program = join(folder, 'node_modules/turborepo-remote-cache/dist/cli.js')
  if (existsSync(program)) return program
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const dependencies = { 'turborepo-remote-cache': version }
  writeFileSync(join(unfinished, 'package.json'), JSON.stringify({ private: true, dependencies }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: unfinished,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
  return program
}
