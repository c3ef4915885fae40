import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openProject } from '@kakehashi/site'
import { runKakehashi } from '@kakehashi/testing'
import { measureIndexing } from './indexing.ts'
import { compareRelevance } from './relevance.ts'
import { measureVisits } from './visits.ts'

const rootDir = resolve(import.meta.dirname, '../../../..')

/** What visitors find, what it costs them, and what indexing costs. */
export async function benchSearch(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-bench-'))
  const workDir = async (name: string) => {
    await mkdir(join(folder, name), { recursive: true })
    return join(folder, name)
  }
  try {
    console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`)
    const out = await workDir('out')
    const { exitCode, stderr } = await runKakehashi(['build'], { environment: { KAKEHASHI_OUT: out } })
    if (exitCode !== 0) throw new Error(stderr)
    const project = await openProject(rootDir, { KAKEHASHI_OUT: out })
    console.log('What visitors find (averages; stock: Pagefind as it comes, over the same pages)\n')
    await compareRelevance(project, ({ distDir }) => distDir, workDir)
    console.log(
      '\nWhat a first query fetches, and how long a search takes in the browser (made-up pages in three languages)\n',
    )
    await measureVisits(project, workDir)
    console.log('\nTime of indexing the same HTML, 3,000 made-up pages\n')
    await measureIndexing(workDir)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
