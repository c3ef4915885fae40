import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Nothing of these is shipped or a dependency: the Swedish dictionary has a licence (GPL) that the project has not. */
const packages = {
  markdownlint: '0.42.1',
  'cspell-lib': '10.4.1',
  '@cspell/dict-sv': '2.3.2',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  'textlint-rule-preset-ja-technical-writing': '12.0.2',
} as const

/** The folder of the tools, null where these versions of them have not been installed. */
export function findLanguageTools(rootDir: string): string | null {
  const folder = folderIn(rootDir)
  return existsSync(folder) ? folder : null
}

/** Installs the tools into `.cache`, unless they are there, and returns their folder. What npm says goes to stderr. */
export function installLanguageTools(rootDir: string): string {
  const folder = folderIn(rootDir)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  writeFileSync(join(unfinished, 'package.json'), JSON.stringify({ private: true, dependencies: packages }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: unfinished,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  renameSync(unfinished, folder)
  return folder
}

function folderIn(rootDir: string): string {
  const key = createHash('sha256').update(JSON.stringify(packages)).digest('hex').slice(0, 12)
  return join(rootDir, '.cache/language', key)
}
