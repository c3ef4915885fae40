import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs packages at these versions into a folder of their own, once; null when they are there. */
export async function installPackages(
  folder: string,
  packages: Readonly<Record<string, string>>,
): Promise<{ readonly missing: string } | null> {
  const wanted = `${JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2)}\n`
  const file = join(folder, 'package.json')
  const isInstalled = existsSync(join(folder, 'node_modules')) && readFileSync(file, 'utf8') === wanted
  if (isInstalled) return null
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, wanted)
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'pipe',
    })
    return null
  } catch (error) {
    return { missing: `npm install: ${error instanceof Error ? error.message.split('\n').at(-1) : error}` }
  }
}
