import type { Problem } from '@kakehashi/problems'
import { nearest } from '../nearest.ts'

const shared = ['contacts.yaml', 'glossary.yaml', 'members.yaml', 'search-aliases.yaml']
const ofSite = ['accessibility.yaml', 'redirects.yaml']

/**
 * The values of bad-file-name for a file that would be passed over: a data file of another name or folder than those
 * that are read, and a page to whose name an editor has added `.txt`. Null for all others.
 */
export function misnamedFile(path: string): Problem['values'] | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const page = /^.+\.md(?=\.txt$)/i.exec(name)?.[0]
  if (page !== undefined) return { name, nearest: page, variant: 'text-file' }
  if (!/\.ya?ml$/i.test(name)) return null
  const top = path.slice(0, path.indexOf('/'))
  const files = [
    ...shared.map((file) => `shared/${file}`),
    ...(top === 'shared' ? [] : ofSite.map((file) => `${top}/${file}`)),
  ]
  if (files.includes(path)) return null
  const meant = nearest(name, [...shared, ...ofSite])
  const file = files.find((known) => known.endsWith(`/${meant}`))
  return file === undefined
    ? { name, allowed: files.join(', '), variant: 'data' }
    : { name, nearest: file, variant: 'data-nearest' }
}
