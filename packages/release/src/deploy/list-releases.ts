import { DeployError } from './deploy-error.ts'
import type { Destination } from './destination.ts'
import { findDamage, readFarRelease } from './far-release.ts'
import { type FarSide, openFarSide } from './far-side.ts'
import { readFarState } from './far-state.ts'
import { livePeriods } from './history.ts'
import type { RemoteShell } from './remote-shell.ts'

/** A release on the server. */
export type ListedRelease = {
  readonly id: string
  /** When it became live for the first time, or else since when it is there; null for an unfinished one. */
  readonly time: string | null
  readonly state: 'current' | 'previous' | 'kept' | 'never-live' | 'unfinished'
  /** In bytes, by its manifest; null where that is damaged or not there yet. */
  readonly size: number | null
  /** The files that are missing, changed or too many; none where it is whole. */
  readonly damage: readonly string[]
}

/** The releases on a server, the newest first. @throws {DeployError} */
export async function listReleases(
  destination: Destination,
  shell: RemoteShell,
): Promise<readonly ListedRelease[]> {
  const far = openFarSide(destination, shell)
  try {
    const { releases, unfinished, current, previous, history } = await readFarState(far)
    const periods = livePeriods(history)
    const listed: ListedRelease[] = unfinished.map((id) => ({
      ...{ id, time: null, state: 'unfinished', size: null, damage: [] },
    }))
    for (const { id, since } of releases) {
      const first = periods.find((period) => period.id === id)?.from
      const known = first === undefined ? 'never-live' : 'kept'
      const state = id === current ? 'current' : id === previous ? 'previous' : known
      listed.push({ id, time: first ?? since, state, ...(await examine(far, id)) })
    }
    return listed.sort((a, b) => ((a.time ?? '') < (b.time ?? '') ? 1 : -1))
  } finally {
    await far.close()
  }
}

async function examine(far: FarSide, id: string): Promise<Pick<ListedRelease, 'size' | 'damage'>> {
  try {
    const release = await readFarRelease(far, id)
    const size = release.manifest.reduce((sum, file) => sum + file.size, 0)
    return { size, damage: await findDamage(far, id, release) }
  } catch (error) {
    if (error instanceof DeployError && error.fault.code === 'release-damaged')
      return { size: null, damage: [error.fault.path] }
    throw error
  }
}
