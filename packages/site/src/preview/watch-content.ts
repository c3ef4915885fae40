import { mkdirSync, watch, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How long events that belong together are gathered, in milliseconds: a save is two, or more. */
const together = 5

/** How long after a save that has been shown already everything is built, in milliseconds. */
const afterShown = 400

export type ContentWatch = {
  /** The bell file; it changes when Eleventy has to build. */
  readonly bell: string
  /** Called with a file that has been saved alone; whether that has been shown, so that the rest can wait. */
  readonly show: (file: string) => Promise<boolean>
}

/**
 * Changes the bell file whenever something in a folder changes, comes or goes. Eleventy 3 does not build anew when a watched
 * file goes, and takes one that comes for a template of its own.
 */
export function watchContent(folder: string, { bell, show }: ContentWatch): void {
  mkdirSync(dirname(bell), { recursive: true })
  writeFileSync(bell, '')
  let rings = 0
  let timer: NodeJS.Timeout | undefined
  let names = new Set<string | null>()
  // how long after the last event Eleventy waits is said where it is told to watch
  const ring = () => writeFileSync(bell, String(++rings))

  async function changed(): Promise<void> {
    const [name = null, ...others] = names
    names = new Set()
    const isShown = name !== null && others.length === 0 && (await show(join(folder, name)))
    // what has come meanwhile is waited for by a timer of its own
    if (names.size === 0) timer = setTimeout(ring, isShown ? afterShown : 0)
  }

  watch(folder, { recursive: true, persistent: false }, (_event, name) => {
    names.add(name)
    clearTimeout(timer)
    timer = setTimeout(changed, together)
  })
}
