import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { releaseId } from '@kakehashi/release'
import { expect, test } from 'vitest'
import { deploy, expectDeployed, expectSafe, nextRelease, server, shown } from './deployed-site.ts'

test('a disk that is full on the far side', async () => {
  await expectSafe(async (folder) => {
    server.before('trap \'\' XFSZ\ncase "$SSH_ORIGINAL_COMMAND" in *rsync*) ulimit -f 40;; esac\n')
    return deploy(folder)
  }, 'is full')
})

test('a connection that is cut while files are sent', async () => {
  await expectSafe(async (folder) => {
    server.before(`case "$SSH_ORIGINAL_COMMAND" in *rsync*)
dd bs=1 count=20000 status=none | sh -c "$SSH_ORIGINAL_COMMAND"
kill -9 $PPID;; esac\n`)
    return deploy(folder)
  }, 'was cut off')
})

test('files that arrive damaged', async () => {
  await expectSafe(async (folder) => {
    server.before(`case "$SSH_ORIGINAL_COMMAND" in *rsync*)
sh -c "$SSH_ORIGINAL_COMMAND"; code=$?
for file in ${server.folderOf('malmo')}/releases/*.part/hub/index.html; do printf x >>$file; done
exit $code;; esac\n`)
    return deploy(folder)
  }, '1 file did not arrive as it is: hub/index.html')
})

test('a host that is another one than before', async () => {
  await expectSafe(
    (folder) => deploy(folder, { environment: server.environment('wrong') }),
    'does not have the key that it should have',
  )
})

test('a host that is not there, and one that lets nobody in', async () => {
  const nowhere = { RSYNC_RSH: 'ssh -F none -o BatchMode=yes -p 1' }
  await expectSafe((folder) => deploy(folder, { environment: nowhere }), 'cannot be reached')
  const { RSYNC_RSH = '' } = server.environment()
  const stranger = { RSYNC_RSH: RSYNC_RSH.replace('client-key', 'other-key') }
  await expectSafe((folder) => deploy(folder, { environment: stranger }), 'does not let you in')
})

test('a live site that does not answer as it should', async () => {
  await expectSafe(
    (folder) => deploy(folder, { options: ['--live', 'http://127.0.0.1:1'] }),
    'does not answer',
  )
  const other = createServer((_, response) => response.end('x')).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port }: { readonly port: number } = Object(other.address())
  await expectSafe(
    (folder) => deploy(folder, { options: ['--live', `http://127.0.0.1:${port}`, '--no-reload'] }),
    'shows something other than the new release. Therefore the last release is shown again.',
  )
  other.close()
})

test('a configuration that the server does not accept', async () => {
  const broken = join(server.folderOf('malmo'), 'headers.conf')
  await expectSafe(async (folder) => {
    writeFileSync(broken, 'no_such_directive on;\n')
    const result = await deploy(folder)
    rmSync(broken)
    return result
  }, 'does not accept the new configuration')
})

test('a server that does not load its new configuration', async () => {
  await expectSafe(
    (folder) => deploy(folder, { options: ['--reload', 'true'] }),
    'does not use the new configuration',
  )
})

test('two deploys at once: one waits for nobody, and says who has the lock', async () => {
  const release = await nextRelease()
  const lock = join(server.folderOf('malmo'), 'lock')
  writeFileSync(lock, 'anna@desk\n2026-11-26T13:00:00.000Z\n4711\n')
  const holder = spawn('flock', ['--close', lock, 'sleep', '30'])
  await setTimeout(200)
  const { exitCode, stderr } = await deploy(release.folder)
  holder.kill()
  expect([exitCode, stderr]).toEqual([
    3,
    expect.stringContaining('anna@desk has been changing the website since 2026-11-26'),
  ])
  await expectDeployed(release.folder, release.number)
})

test('a site with a fault is not uploaded', async () => {
  const before = await shown()
  const { folder } = await nextRelease()
  rmSync(join(folder, 'malmo/hub/index.html'))
  const { exitCode, stderr } = await deploy(folder)
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Nothing was uploaded')])
  expect(await shown()).toBe(before)
  expect(
    readdirSync(join(server.folderOf('malmo'), 'releases')).filter((name) => name.endsWith('.part')),
  ).toEqual([])
})

test('a release whose files were damaged on the server since is mended when it is deployed again', async () => {
  const release = await nextRelease()
  await expectDeployed(release.folder, release.number)
  const id = releaseId(readFileSync(join(release.folder, 'malmo/manifest.json')))
  const file = join(server.folderOf('malmo'), 'releases', id, 'hub/index.html')
  chmodSync(file, 0o644)
  writeFileSync(file, 'x')
  await expectDeployed(release.folder, release.number)
})
