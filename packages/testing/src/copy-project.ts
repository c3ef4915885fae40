import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

const repository = join(import.meta.dirname, '../../..')

/**
 * A copy of the project's own files in a temporary folder, to be changed and built; the installed libraries are
 * shared with the original. The content folder is left out.
 */
export function copyProject(): {
  readonly folder: string
  readonly edit: Edit
} {
  const folder = temporaryFolder()
  for (const name of ['package.json', 'turbo.json', 'package-lock.json'])
    cpSync(join(repository, name), join(folder, name))
  for (const name of ['packages', 'sites'])
    cpSync(join(repository, name), join(folder, name), {
      recursive: true,
      filter: isSource,
    })
  linkLibraries(folder)
  const edit: Edit = (path, change) => {
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))
  }
  return { folder, edit }
}

/** Changes the text of a file of the copy. */
export type Edit = (path: string, change: (text: string) => string) => void

function isSource(path: string): boolean {
  return !/[/\\](?:node_modules|dist|\.built|\.preview|\.turbo|\.cache)$/.test(path)
}

/** Every installed library, but the project's own packages from the copy. */
function linkLibraries(folder: string): void {
  const own = join(folder, 'node_modules/@kakehashi')
  mkdirSync(own, { recursive: true })
  for (const name of readdirSync(join(repository, 'node_modules')))
    if (name !== '@kakehashi')
      symlinkSync(join(repository, 'node_modules', name), join(folder, 'node_modules', name))
  for (const name of readdirSync(join(folder, 'packages')))
    symlinkSync(join(folder, 'packages', name), join(own, name))
  for (const name of readdirSync(join(folder, 'sites')))
    symlinkSync(join(folder, 'sites', name), join(own, `site-${name}`))
}
