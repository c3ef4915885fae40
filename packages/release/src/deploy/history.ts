/** What happened to a release on the server. */
export type HistoryEntry = {
  /** `2026-11-26T13:37:00.000Z` */
  readonly time: string
  readonly id: string
  /** It was about to become the live one, by a deploy, a roll back or after a check that failed; or it was removed. */
  readonly event: 'deploy' | 'rollback' | 'restore' | 'prune'
  readonly by: string
  /** The decision by which a release was removed that had been live. */
  readonly decision?: string
}

export function renderHistoryEntry(entry: HistoryEntry): string {
  return `${JSON.stringify(entry)}\n`
}

/** The entries of a history in their order; a line that was cut off when its writer was killed is left out. */
export function parseHistory(text: string): readonly HistoryEntry[] {
  return text.split('\n').flatMap((line) => {
    try {
      const entry: HistoryEntry = JSON.parse(line)
      return typeof entry.id === 'string' && typeof entry.time === 'string' ? [entry] : []
    } catch {
      return []
    }
  })
}

/** When each release was live, from its switch to the next one's; `until` is null for the last of all. */
export function livePeriods(
  history: readonly HistoryEntry[],
): readonly { readonly id: string; readonly from: string; readonly until: string | null }[] {
  const switches = history.filter(({ event }) => event !== 'prune')
  return switches.map(({ id, time }, index) => ({ id, from: time, until: switches[index + 1]?.time ?? null }))
}
