import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'
import { ordinaryUser } from './ordinary-user.ts'
import { ask, freePort, listened } from './test-server.ts'

const container = join(import.meta.dirname, '../../../release/container')

test('what the image is made of serves both sites at their names', async () => {
  const project = copyProject().folder
  writeFiles(join(project, 'content'), {
    'malmo/index.sv.md': '---\ntitle: Malmö\n---\nHej.',
    'association/index.sv.md': '---\ntitle: Föreningen\n---\nHej.',
  })
  expect((await runKakehashi(['build'], { projectDir: project })).exitCode).toBe(0)
  const folder = temporaryFolder()
  chmodSync(folder, 0o777)
  const srv = join(folder, 'srv')
  execFileSync('sh', [join(container, 'install-sites.sh'), srv], { cwd: project, stdio: 'pipe' })
  const port = await freePort()
  const configuration = readFileSync(join(container, 'nginx.conf'), 'utf8')
    .replaceAll('/srv/', `${srv}/`)
    .replaceAll('/tmp/nginx', `${folder}/nginx`)
    .replaceAll('listen 8080', `listen 127.0.0.1:${port}`)
  writeFileSync(join(folder, 'nginx.conf'), configuration)
  const { uid, gid } = ordinaryUser()
  const nginx = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    ...{ uid, gid },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  nginx.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = once(nginx, 'exit')
  try {
    await listened(port, [nginx])
    for (const host of ['malmo.se', 'malmo.localhost'])
      expect((await ask(port, host, '/samarbete-med-japan/')).body.toString()).toContain('<h1>Malmö</h1>')
    for (const host of ['japanbridgescandinavia.se', 'association.localhost'])
      expect((await ask(port, host, '/')).body.toString()).toContain('<h1>Föreningen</h1>')
    expect((await ask(port, 'malmo.se', '/samarbete-med-japan/en/x')).status).toBe(404)
    expect(said).not.toMatch(/\[(?:warn|crit|alert|emerg)\]/)
  } finally {
    nginx.kill('SIGQUIT')
    await ended
  }
})
