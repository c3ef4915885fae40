import type { Destination } from './destination.ts'
import { type FarSide, inFolder, openFarSide } from './far-side.ts'
import { type FarState, readFarState } from './far-state.ts'
import { livePeriods } from './history.ts'
import { takeLock } from './lock.ts'
import type { RemoteShell } from './remote-shell.ts'
import type { During } from './server-options.ts'
import { sh } from './shell.ts'
import { recordEvent } from './switch-links.ts'

/** A decision to remove releases that had been live, and were so no more on a day: `2024-01-01`. */
export type RemovalDecision = { readonly before: string; readonly decision: string }

export type PruneOptions = {
  readonly destination: Destination
  readonly shell: RemoteShell
  /** Null where releases that have been live are to stay: what a municipality has published is a public record. */
  readonly removal: RemovalDecision | null
  readonly dryRun: boolean
  readonly during: During
}

/** What is removed from a server, or would be. */
export type PrunePlan = {
  readonly unfinished: readonly string[]
  readonly neverLive: readonly string[]
  /** By the decision. */
  readonly retired: readonly string[]
}

/** Removes what visitors never saw, and what a decision lets go. @throws {DeployError} */
export async function prune(options: PruneOptions): Promise<PrunePlan> {
  const { destination, shell, removal, dryRun, during } = options
  const far = openFarSide(destination, shell)
  try {
    const state = await during('look', async () => {
      if (!dryRun) await takeLock(far)
      return readFarState(far)
    })
    const plan = planPrune(state, removal)
    if (!dryRun) await during('remove', () => remove(far, plan, removal))
    return plan
  } finally {
    await far.close()
  }
}

/**
 * What may go: never the live release and the one before. Where the history does not know the live one, it is not whole, and
 * cannot tell which ones were never live.
 */
export function planPrune(
  { current, previous, releases, unfinished, history }: FarState,
  removal: RemovalDecision | null,
): PrunePlan {
  const ends = new Map<string, string | null>()
  for (const { id, until } of livePeriods(history)) ends.set(id, until)
  const others = releases.map(({ id }) => id).filter((id) => id !== current && id !== previous)
  const isRetired = (id: string) => {
    const end = ends.get(id)
    return removal !== null && typeof end === 'string' && end < removal.before
  }
  return {
    unfinished,
    neverLive: current === null || ends.has(current) ? others.filter((id) => !ends.has(id)) : [],
    retired: others.filter(isRetired),
  }
}

/** A decision is written down before what it lets go is gone; what is half removed is no release. */
async function remove(
  far: FarSide,
  { unfinished, neverLive, retired }: PrunePlan,
  removal: RemovalDecision | null,
): Promise<void> {
  for (const id of retired)
    await far.run(inFolder(far, recordEvent({ id, event: 'prune', decision: removal?.decision ?? '' })))
  for (const id of [...neverLive, ...retired])
    await far.run(
      inFolder(
        far,
        sh`rm -rf ${`releases/${id}.part`}
mv -T ${`releases/${id}`} ${`releases/${id}.part`}
rm -rf ${`releases/${id}.part`}`,
      ),
    )
  for (const id of unfinished) await far.run(inFolder(far, sh`rm -rf ${`releases/${id}.part`}`))
}
