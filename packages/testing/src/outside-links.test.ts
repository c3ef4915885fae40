import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'
import { writeFiles } from './write-files.ts'

const root = join(import.meta.dirname, '../../..')

/** Answers with the status that the address names, and remembers who asked for what. */
const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.writeHead(Number(request.url?.slice(1)) || 200).end()
})
let outside = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  outside = `http://localhost:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => {
  server.close()
})

/** What the checker says of a finished site with these links on its page. */
function check(links: readonly string[]): Promise<string> {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'sites/malmo/dist/index.html': `<!doctype html><title>Start</title>${links
      .map((href) => `<a href="${href}">x</a>`)
      .join('')}`,
    'sites/malmo/dist/release.json': '{"origin":"https://malmo.invalid","basePath":"/japan/"}',
  })
  const config = join(root, 'packages/testing/src/outside-links.config.mjs')
  const args = [join(root, 'node_modules/.bin/linkinator'), 'sites/*/dist/**/*.html', '--config', config]
  return new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
      resolve(`${error?.code ?? 0} ${stdout}${stderr}`),
    ),
  )
}

test('an address outside that answers is good, and links within the sites are not asked for', async () => {
  const said = await check([
    `${outside}/200`,
    '/japan/nowhere/',
    '#main',
    'https://malmo.invalid/japan/nowhere/',
  ])
  expect(said).toMatch(/^0 /)
  expect(asked).toEqual(['/200'])
})

test('a dead address fails, with the page that leads there', async () => {
  const said = await check([`${outside}/404`])
  expect(said).toMatch(/^1 /)
  expect(said).toContain(`sites/malmo/dist/index.html`)
  expect(said).toContain(`[404] ${outside}/404`)
})

test('a server that refuses robots fails nothing', async () => {
  expect(await check([`${outside}/403`, `${outside}/401`])).toMatch(/^0 /)
})
