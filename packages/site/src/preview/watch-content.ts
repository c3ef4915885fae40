import { mkdirSync, watch, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Changes the bell file whenever something in a folder changes, comes or goes; returns the bell file, to be watched.
 * Eleventy 3 does not build anew when a watched file goes, and takes one that comes for a template of its own.
 */
export function watchContent(folder: string, bell: string): string {
  mkdirSync(dirname(bell), { recursive: true })
  writeFileSync(bell, '')
  let rings = 0
  // how long after the last event Eleventy waits is said where it is told to watch
  watch(folder, { recursive: true, persistent: false }, () => writeFileSync(bell, String(++rings)))
  return bell
}
