import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

const version = '13.5.0'

/** The program of Lighthouse, installed once into `.cache`: 176 MB that nobody needs who does not measure with it. */
export async function installLighthouse(rootDir: string): Promise<string> {
  const folder = join(rootDir, '.cache/lighthouse', version)
  const program = join(folder, 'node_modules/lighthouse/cli/index.js')
  if (existsSync(program)) return program
  await mkdir(folder, { recursive: true })
  const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
  execFileSync('npm', ['install', ...options, `lighthouse@${version}`], { cwd: folder, stdio: 'inherit' })
  return program
}
