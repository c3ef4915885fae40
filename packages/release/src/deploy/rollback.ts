import type { Release } from '../release.ts'
import { activate } from './activate.ts'
import { DeployError } from './deploy-error.ts'
import type { Destination } from './destination.ts'
import { findDamage, readFarRelease, requireSite } from './far-release.ts'
import { type FarSide, openFarSide } from './far-side.ts'
import { type FarState, readFarState } from './far-state.ts'
import { livePeriods } from './history.ts'
import { takeLock } from './lock.ts'
import type { RemoteShell } from './remote-shell.ts'
import type { During, ServerOptions } from './server-options.ts'

export type RollbackOptions = ServerOptions & {
  /** The site that must stand there. */
  readonly site: string
  readonly destination: Destination
  readonly shell: RemoteShell
  /** The release to go back to; null for the one before. */
  readonly release: string | null
  readonly dryRun: boolean
  readonly during: During
}

/** What became of a roll back. */
export type RolledBack =
  | { readonly kind: 'live-already'; readonly id: string }
  | { readonly kind: 'would-roll-back' | 'rolled-back'; readonly id: string; readonly last: string }

/** Makes a release that is on the server the live one again, if it is whole. @throws {DeployError} */
export async function rollback(options: RollbackOptions): Promise<RolledBack> {
  const far = openFarSide(options.destination, options.shell)
  try {
    return await rollbackOn(far, options)
  } finally {
    await far.close()
  }
}

async function rollbackOn(far: FarSide, options: RollbackOptions): Promise<RolledBack> {
  const { destination, during, dryRun, site } = options
  const { folder } = destination
  const state = await during('look', async () => {
    if (!dryRun) await takeLock(far)
    return readFarState(far)
  })
  const id = options.release ?? releaseBefore(state)
  if (id === null || state.current === null) throw new DeployError({ code: 'no-previous', folder })
  if (!state.releases.some((release) => release.id === id))
    throw new DeployError({ code: 'no-release', folder, id })
  if (id === state.current) return { kind: 'live-already', id }
  const release = await readFarRelease(far, id)
  requireSite(far, release, site)
  const damage = await during('check', () => findDamage(far, id, release))
  if (damage.length > 0)
    throw new DeployError({ code: 'release-damaged', id, path: damage[0] ?? '', count: damage.length })
  if (dryRun) return { kind: 'would-roll-back', id, last: state.current }
  const last = await readIfWhole(far, state.current)
  await activate(far, { release, last, links: state, event: 'rollback' }, options, during)
  return { kind: 'rolled-back', id, last: state.current }
}

/** The one that `previous` leads to, or, where a deploy was killed between the links, the last one that was live before. */
export function releaseBefore({ current, previous, releases, history }: FarState): string | null {
  if (previous !== null && previous !== current) return previous
  const there = new Set(releases.map(({ id }) => id))
  return livePeriods(history).findLast(({ id }) => id !== current && there.has(id))?.id ?? null
}

/** A release that is damaged is a reason to go back, and no hindrance. */
async function readIfWhole(far: FarSide, id: string): Promise<Release | null> {
  try {
    return await readFarRelease(far, id)
  } catch (error) {
    if (error instanceof DeployError && error.fault.code === 'release-damaged') return null
    throw error
  }
}
