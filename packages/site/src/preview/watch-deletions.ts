import { existsSync, mkdirSync, watch, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Changes the bell file whenever something in a folder is removed: Eleventy 3 builds anew when a watched file changes or
 * appears, but not when one goes. Returns the bell file, to be watched.
 */
export function watchDeletions(folder: string, bell: string): string {
  mkdirSync(dirname(bell), { recursive: true })
  writeFileSync(bell, '')
  let rings = 0
  let waiting: NodeJS.Timeout | undefined
  watch(folder, { recursive: true, persistent: false }, (event, path) => {
    if (event !== 'rename' || path === null || existsSync(join(folder, path))) return
    clearTimeout(waiting)
    waiting = setTimeout(() => writeFileSync(bell, String(++rings)), 50)
  })
  return bell
}
