import { type FarSide, inFolder } from './far-side.ts'
import { type HistoryEntry, renderHistoryEntry } from './history.ts'
import { holder } from './lock.ts'
import { type ShellProgram, sh } from './shell.ts'

/** Which releases the links lead to; null for a link that there is not. */
export type Links = { readonly current: string | null; readonly previous: string | null }

/**
 * Lets the links lead to other releases, each in one rename. The history is written before: a release that visitors may
 * have seen never counts as one that they have not. `previous` comes first, so that hashed files are never missing.
 */
export async function switchLinks(
  far: FarSide,
  { current, previous }: Links,
  event: HistoryEntry['event'],
): Promise<void> {
  await far.run(
    inFolder(
      far,
      sh`${current === null ? sh`true` : recordEvent({ id: current, event })}
${link('previous', previous)}
${link('current', current)}`,
    ),
  )
}

/** A line in the history, a new one also where the last one was cut off. */
export function recordEvent(entry: Omit<HistoryEntry, 'time' | 'by'>): ShellProgram {
  const line = renderHistoryEntry({ time: new Date().toISOString(), ...entry, by: holder() })
  return sh`if [ -s history.jsonl ] && [ -n "$(tail -c 1 history.jsonl)" ]; then echo >>history.jsonl; fi
printf %s ${line} >>history.jsonl`
}

function link(name: string, id: string | null): ShellProgram {
  if (id === null) return sh`rm -f ${name}`
  return sh`ln -sfn ${`releases/${id}`} ${`${name}.new`}
mv -T ${`${name}.new`} ${name}`
}
