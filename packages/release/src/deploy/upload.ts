import { spawn } from 'node:child_process'
import { DeployError } from './deploy-error.ts'
import { uploadFault } from './explain-failure.ts'
import { type FarSide, inFolder } from './far-side.ts'
import type { RemoteShell } from './remote-shell.ts'
import { quoted, sh } from './shell.ts'

/** What an upload sent, after what was there already. */
export type Sent = { readonly files: number; readonly bytes: number }

/** How long an upload may wait for one whose deploy was killed, in seconds. */
const patience = 60

/**
 * Makes a folder of releases the same as a folder here, by the bytes of its files; those that are the same in other releases
 * become the same file on the disk. Files keep no times, which would defeat that, and anyone may read them. A lock of its own
 * keeps out an rsync that has outlived its deploy.
 * @throws {DeployError}
 */
export async function upload(
  far: FarSide,
  shell: RemoteShell,
  {
    folder,
    name,
    like,
  }: { readonly folder: string; readonly name: string; readonly like: readonly string[] },
): Promise<Sent> {
  const { destination } = far
  const lock = `${destination.folder}/lock.upload`
  const waited = await far.attempt(
    inFolder(
      far,
      sh`mkdir -p ${`releases/${name}`}
flock -E 75 -w ${String(patience)} ${lock} true`,
    ),
  )
  if (waited.code === 75) throw new DeployError({ code: 'uploading' })
  const args = [
    ...[
      '-rlp',
      '--chmod=D755,F644',
      '--checksum',
      '--delete',
      '--partial',
      '--protect-args',
      '--stats',
      '--timeout=60',
    ],
    ...like.map((other) => `--link-dest=../${other}`),
    `--rsync-path=flock -w ${patience} ${quoted(lock)} rsync`,
    `${folder}/`,
    `${destination.host}:${destination.folder}/releases/${name}/`,
  ]
  const first = await rsync(shell, args)
  // where the far side ends at once, as with a full disk, what it says of that can be lost on the way: it says it again
  const isMute = first.code !== 0 && first.said.trim() === ''
  const { code, printed, said } = isMute ? await rsync(shell, args) : first
  if (code !== 0) throw new DeployError(uploadFault(destination, code, said))
  return {
    files: figure(printed, 'Number of regular files transferred'),
    bytes: figure(printed, 'Literal data'),
  }
}

function rsync(
  { command }: RemoteShell,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly printed: string; readonly said: string }> {
  const env = { ...process.env, RSYNC_RSH: command, LC_ALL: 'C' }
  const child = spawn('rsync', args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code) => resolve({ code, printed, said }))
    child.on('error', () =>
      reject(new DeployError({ code: 'missing-program', host: 'localhost', program: 'rsync' })),
    )
  })
}

function figure(printed: string, name: string): number {
  return Number(new RegExp(`^${name}: ([\\d,.]+)`, 'm').exec(printed)?.[1]?.replace(/\D/g, '') ?? 0)
}
