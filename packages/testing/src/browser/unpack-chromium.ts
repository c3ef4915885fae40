import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const cacheFolder = join(import.meta.dirname, '../../../../.cache/chromium')

/**
 * The folder with `chromium`, its `lib` and `fonts`, unpacked once from the npm package `@sparticuz/chromium`;
 * null where that package is not installed or has no binary for this machine (it is for Linux on x64).
 */
export async function unpackChromium(cache: string = cacheFolder): Promise<string | null> {
  const entry = process.platform === 'linux' && process.arch === 'x64' ? chromiumPackage() : null
  if (entry === null) return null
  const folder = join(cache, await versionOf(entry))
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  try {
    await unpackInto(unfinished, entry)
    await moveUnlessThere(unfinished, folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return folder
}

function chromiumPackage(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium')
  } catch {
    return null
  }
}

async function versionOf(entry: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(join(dirname(entry), '../package.json'), 'utf8'),
  )
  return manifest.version
}

/** The package unpacks into the system's temporary folder only: hence a process with another one. */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) =>
    join(dirname(entry), '../bin', name),
  )
  const script = `const { inflate } = await import(${JSON.stringify(pathToFileURL(entry).href)})
    await Promise.all(${JSON.stringify(archives)}.map((archive) => inflate(archive)))`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder },
  })
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration)
}

/** The package's own configuration names fixed folders such as `/tmp/fonts`. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

/** Two test workers may unpack at once: the first to rename wins, and both have made the same files. */
async function moveUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
  }
}
