import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ConfigurationError } from '@kakehashi/site'

/**
 * Works with the content folder as it was: a folder of that shape, or the same folder in a commit of git, which is laid in a
 * temporary one meanwhile. @throws {ConfigurationError} with `unknown` where there is neither.
 */
export async function withEarlierContent<Result>(
  contentDir: string,
  since: string,
  unknown: string,
  work: (earlierDir: string) => Promise<Result>,
): Promise<Result> {
  if (await isFolder(since)) return work(resolve(since))
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-'))
  try {
    const earlierDir = join(folder, 'content')
    try {
      await layOut(contentDir, since, earlierDir, join(folder, 'index'))
    } catch (cause) {
      throw new ConfigurationError(unknown, { cause })
    }
    return await work(earlierDir)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** With an index of its own, so that what the user has staged stays as it is. */
async function layOut(contentDir: string, since: string, earlierDir: string, index: string): Promise<void> {
  const [root = '', prefix = ''] = (
    await git(contentDir, ['rev-parse', '--show-toplevel', '--show-prefix'])
  ).split('\n')
  const commit = await git(root, ['rev-parse', '--verify', '--end-of-options', `${since}^{commit}`])
  await git(root, ['read-tree', `${commit.trim()}:${prefix}`], index)
  await git(root, ['checkout-index', '--all', `--prefix=${earlierDir}/`], index)
}

async function git(folder: string, args: readonly string[], index?: string): Promise<string> {
  const env = { ...process.env, ...(index && { GIT_INDEX_FILE: index }) }
  return (await promisify(execFile)('git', ['-C', folder, ...args], { env })).stdout
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
