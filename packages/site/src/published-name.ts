import { basename, extname } from 'node:path'

/** The longest name of a file that every usual file system takes, in bytes, without the `.br` of its compressed copy. */
const longestName = 255 - 3

/**
 * The name under which a file is published: its own, shortened where need be, then the start of a hash that
 * changes with the bytes, so that browsers may keep the file for ever.
 * @example publishedName('malmo/bro.jpg', '0a1b2c3d4e5f', '-400.avif') // 'bro.0a1b2c3d4e-400.avif'
 */
export function publishedName(path: string, hash: string, ending: string): string {
  const rest = `.${hash.slice(0, 10)}${ending}`
  let name = basename(path, extname(path))
  while (Buffer.byteLength(name + rest) > longestName) name = [...name].slice(0, -1).join('')
  return name + rest
}
