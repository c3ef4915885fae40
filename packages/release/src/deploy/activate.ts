import type { Release } from '../release.ts'
import { awaitPolicy, checkLive } from './check-live.ts'
import { configure, restoreConfiguration } from './configure.ts'
import { DeployError, type Restored } from './deploy-error.ts'
import type { FarSide } from './far-side.ts'
import type { HistoryEntry } from './history.ts'
import type { During, ServerOptions } from './server-options.ts'
import { type Links, switchLinks } from './switch-links.ts'

/** A switch to a whole release: from which links, and which release visitors see until then. */
export type Activation = {
  readonly release: Release
  readonly last: Release | null
  readonly links: Links
  readonly event: HistoryEntry['event']
}

/**
 * Makes a release that is whole on the far side the live one: first the configuration, which fits both, then the links, then
 * a look at the live address. Where that fails, links and configuration are as before.
 * @throws {DeployError}
 */
export async function activate(
  far: FarSide,
  { release, last, links, event }: Activation,
  { render, reload, live }: ServerOptions,
  during: During,
): Promise<void> {
  const server = live.kind === 'origin' ? live.origin : null
  await during('configure', async () => {
    await configure(far, render(release, last, far.destination.folder), reload)
    if (reload === null || live.kind === 'none' || last === null) return
    const finding = await awaitPolicy(release, server)
    if (finding === null) return
    await restoreConfiguration(far, reload)
    throw new DeployError({ code: 'not-loaded', ...finding })
  })
  await during('switch', () => switchLinks(far, { current: release.id, previous: last?.id ?? null }, event))
  if (live.kind === 'none') return
  const finding = await during('live', () => checkLive(release, server))
  if (finding === null) return
  const restored = await during('restore', () => restore(far, links, reload))
  throw new DeployError({ code: 'live', ...finding, restored })
}

async function restore(far: FarSide, links: Links, reload: string | null): Promise<Restored> {
  try {
    await switchLinks(far, links, 'restore')
    await restoreConfiguration(far, reload)
    return links.current === null ? 'nothing' : 'last'
  } catch {
    return 'failed'
  }
}

/** @throws {DeployError} where the live address does not answer with a release that it should have already. */
export async function requireLive(
  release: Release,
  { live, during }: Pick<ServerOptions, 'live'> & { readonly during: During },
): Promise<void> {
  if (live.kind === 'none') return
  const server = live.kind === 'origin' ? live.origin : null
  const finding = await during('live', () => checkLive(release, server))
  if (finding !== null) throw new DeployError({ code: 'live', ...finding, restored: 'untouched' })
}
