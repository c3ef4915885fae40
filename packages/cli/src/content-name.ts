import { relative, resolve, sep } from 'node:path'
import type { Project } from '@kakehashi/site'

/** The name of a file, page or folder from the content folder; it may be given from there or from the working directory. */
export function contentName({ contentDir, sites }: Project, given: string): string {
  const [first] = given.split('/')
  if (sites.some(({ id }) => id === first)) return given
  const name = relative(contentDir, resolve(given)).split(sep).join('/')
  return given.endsWith('/') ? `${name}/` : name
}

/** How problems name a file of the content folder. */
export function shownName({ contentDir, rootDir }: Project, name: string): string {
  const absolute = resolve(contentDir, name)
  const shown = relative(rootDir, absolute).split(sep).join('/')
  return shown.startsWith('../') ? absolute : shown
}
