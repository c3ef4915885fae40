import { type Release, readRelease } from '../release.ts'
import { activate, requireLive } from './activate.ts'
import { DeployError } from './deploy-error.ts'
import type { Destination } from './destination.ts'
import { findDamage, readFarRelease, requireSite } from './far-release.ts'
import { type FarSide, inFolder, openFarSide } from './far-side.ts'
import { type FarState, readFarState } from './far-state.ts'
import { takeLock } from './lock.ts'
import type { RemoteShell } from './remote-shell.ts'
import type { During, ServerOptions } from './server-options.ts'
import { sh } from './shell.ts'
import { type Sent, upload } from './upload.ts'

export type DeployOptions = ServerOptions & {
  /** A finished site that agrees with its manifest. */
  readonly folder: string
  readonly destination: Destination
  readonly shell: RemoteShell
  /** Whether the site may take the place of the last release: asked before anything is uploaded. */
  readonly verify: (last: Release | null) => Promise<boolean>
  /** Whether nothing is to be written on the far side. */
  readonly dryRun: boolean
  readonly during: During
}

/** What became of a deploy. */
export type Deployed =
  | { readonly kind: 'refused' }
  | { readonly kind: 'live-already'; readonly id: string }
  | { readonly kind: 'would-deploy'; readonly id: string; readonly last: string | null }
  | { readonly kind: 'deployed'; readonly id: string; readonly last: string | null; readonly sent: Sent }

/**
 * Makes a finished site the live one on a server: beside the old one until it is whole there, then at once. However it ends,
 * visitors see one release or the other. @throws {DeployError}
 */
export async function deploy(options: DeployOptions): Promise<Deployed> {
  const release = await readRelease(options.folder)
  if (release === null) throw new Error(`There is no finished site in ${options.folder}`)
  const far = openFarSide(options.destination, options.shell)
  try {
    return await deployTo(far, release, options)
  } finally {
    await far.close()
  }
}

async function deployTo(far: FarSide, release: Release, options: DeployOptions): Promise<Deployed> {
  const { during, dryRun } = options
  const { id } = release
  const state = await during('look', async () => {
    if (!dryRun) await takeLock(far)
    return readFarState(far)
  })
  const last = await readLast(far, state, release)
  const isThere = state.releases.some((other) => other.id === id)
  const isWhole = isThere && (await during('check', () => findDamage(far, id, release))).length === 0
  const isLive = last?.id === id
  if (isLive && isWhole) {
    await requireLive(release, options)
    return { kind: 'live-already', id }
  }
  if (!(await during('verify', () => options.verify(last)))) return { kind: 'refused' }
  if (dryRun) return { kind: 'would-deploy', id, last: last?.id ?? null }
  const sent = isWhole ? nothing : await send(far, release, { state, isThere }, options)
  if (isLive) await requireLive(release, options)
  else await activate(far, { release, last, links: state, event: 'deploy' }, options, during)
  return { kind: 'deployed', id, last: last?.id ?? null, sent }
}

const nothing: Sent = { files: 0, bytes: 0 }

/** @throws {DeployError} where another site stands there. */
async function readLast(far: FarSide, { current }: FarState, release: Release): Promise<Release | null> {
  if (current === null) return null
  if (current === release.id) return release
  const last = await readFarRelease(far, current)
  requireSite(far, last, release.served.id)
  return last
}

/** Uploads a release beside the others; one that is there and damaged is mended where it stands, file by file. */
async function send(
  far: FarSide,
  release: Release,
  { state, isThere }: { readonly state: FarState; readonly isThere: boolean },
  { folder, shell, during }: DeployOptions,
): Promise<Sent> {
  const { id } = release
  const name = isThere ? id : `${id}.part`
  const like = [state.current, state.previous].filter((other) => other !== null && other !== id)
  const sent = await during('upload', () =>
    upload(far, shell, { folder, name, like: like.filter((other) => other !== null) }),
  )
  const damage = await during('check', () => findDamage(far, name, release))
  if (damage.length > 0)
    throw new DeployError({ code: 'upload-damaged', path: damage[0] ?? '', count: damage.length })
  if (!isThere) await far.run(inFolder(far, sh`mv -T ${`releases/${name}`} ${`releases/${id}`}`))
  return sent
}
