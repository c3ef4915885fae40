import { DeployError } from './deploy-error.ts'
import type { FarSide } from './far-side.ts'
import { type HistoryEntry, parseHistory } from './history.ts'
import { sh } from './shell.ts'

/** What there is on the far side. */
export type FarState = {
  /** The release that visitors see, null before the first one. */
  readonly current: string | null
  readonly previous: string | null
  /** Every folder of a release, and since when it is there. */
  readonly releases: readonly { readonly id: string; readonly since: string }[]
  /** Releases whose upload came to no end. */
  readonly unfinished: readonly string[]
  readonly history: readonly HistoryEntry[]
}

const nothing: FarState = { current: null, previous: null, releases: [], unfinished: [], history: [] }

/** @throws {DeployError} where something stands in the folder that was not made by a deploy. */
export async function readFarState(far: FarSide): Promise<FarState> {
  const { folder } = far.destination
  const output = await far.run(sh`[ -d ${folder} ] || exit 0
cd ${folder}
for name in current previous; do
  if [ -L "$name" ]; then echo "$name $(readlink "$name")"; elif [ -e "$name" ]; then echo "foreign $name"; fi
done
for path in releases/*; do
  if [ -d "$path" ]; then echo "release $(basename "$path") $(stat -c %Y "$path")"; fi
done
echo history
if [ -f history.jsonl ]; then cat history.jsonl; fi`)
  if (output === '') return nothing
  const [listing = '', history = ''] = output.split(/^history\n/m, 2)
  const words = listing.split('\n').map((line) => line.split(' '))
  const linked = (name: string) =>
    words.find(([kind]) => kind === name)?.[1]?.replace('releases/', '') ?? null
  const folders = words.filter(([kind]) => kind === 'release')
  const state: FarState = {
    current: linked('current'),
    previous: linked('previous'),
    releases: folders.flatMap(([, id = '', seconds]) =>
      isReleaseId(id) ? [{ id, since: new Date(Number(seconds) * 1000).toISOString() }] : [],
    ),
    unfinished: folders.flatMap(([, name = '']) =>
      /^[0-9a-f]{16}\.part$/.test(name) ? [name.slice(0, 16)] : [],
    ),
    history: parseHistory(history),
  }
  const foreign = words.find(([kind]) => kind === 'foreign')?.[1]
  const strange = (['current', 'previous'] as const).find((name) => {
    const id = state[name]
    return id !== null && !isReleaseId(id)
  })
  const name = foreign ?? strange
  if (name !== undefined) throw new DeployError({ code: 'foreign-folder', folder, name })
  return state
}

/** Whether it is the name of a release: the first sixteen digits of its manifest's hash. */
export function isReleaseId(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text)
}
