import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { compareFolders } from '../compare-folders.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const page = (title: string) => `---\ntitle: ${title}\n---\nHej.\n`
const content = temporaryFolder()
const out = join(temporaryFolder(), 'out')

async function build(folder = out) {
  const environment = { KAKEHASHI_CONTENT: content, KAKEHASHI_OUT: folder }
  const result = await runKakehashi(['build'], { environment })
  return { ...result, isSkipped: result.stderr.includes('Nothing has changed since the last build.') }
}

/** What is said of the content and the sites, without what is being done and the time. */
function told(stderr: string): readonly string[] {
  return stderr
    .split('\n')
    .filter((line) => !/^(?:Checking|Building|Indexing|Nothing|.* seconds?$)/.test(line))
}

test('where nothing has changed a build says the same again, and where something has it is made', async () => {
  writeFiles(content, { 'malmo/index.sv.md': page('Hej'), 'malmo/a.sv.md': `${page('A')}[x] klart\n` })
  const first = await build()
  const second = await build()
  expect([first.isSkipped, second.isSkipped]).toEqual([false, true])
  expect(told(first.stderr).join('\n')).toContain('doubtful-markup')
  expect(told(second.stderr)).toEqual(told(first.stderr))
  expect(second.exitCode).toBe(first.exitCode)

  const clean = join(temporaryFolder(), 'clean')
  const finished = join(out, 'malmo/index.html')
  const changes = [
    () => writeFiles(content, { 'malmo/a.sv.md': `${page('B')}[x] klart\n` }),
    () => writeFileSync(finished, readFileSync(finished, 'utf8').replace('Hej', 'Hoj')),
  ]
  for (const change of changes) {
    change()
    expect((await build()).isSkipped).toBe(false)
    await build(clean)
    expect(compareFolders(out, clean)).toEqual([])
  }

  writeFiles(content, { 'malmo/b.sv.md': 'No front matter\n' })
  expect([(await build()).exitCode, (await build()).exitCode]).toEqual([1, 1])
})
