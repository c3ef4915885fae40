import type { Problem, ProblemCode } from '@kakehashi/problems'
import { checkPageName } from './check-name.ts'

export type PathFault = {
  readonly code: ProblemCode
  readonly values: Problem['values']
  /** The file or the folder whose name is wrong. */
  readonly path: string
}

export type PagePath =
  | { readonly kind: 'page'; readonly id: string; readonly site: string; readonly locale: string }
  | { readonly kind: 'refused'; readonly faults: readonly PathFault[] }

/**
 * The page that a markdown file's path stands for.
 * @example pagePath('malmo/nyheter/index.sv.md', ['sv']) // { kind: 'page', id: 'malmo/nyheter', site: 'malmo', locale: 'sv' }
 */
export function pagePath(path: string, locales: readonly string[]): PagePath {
  const [site = '', ...rest] = path.split('/')
  const name = rest.pop() ?? ''
  const { stem, locale, fault } = splitName(name, locales)
  const faults: PathFault[] = fault === null ? [] : [{ ...fault, path }]
  for (const [index, folder] of rest.entries()) {
    const wrong = checkPageName(folder)
    if (wrong !== null) faults.push({ ...wrong, path: [site, ...rest.slice(0, index + 1)].join('/') })
  }
  const wrong = checkPageName(stem)
  if (wrong !== null && fault === null) {
    const values = wrong.code === 'bad-file-name' ? { name } : wrong.values
    faults.push({ code: wrong.code, values, path })
  }
  if (faults.length > 0) return { kind: 'refused', faults }
  const parts = stem === 'index' ? rest : [...rest, stem]
  return { kind: 'page', id: `${site}/${parts.join('/')}`, site, locale }
}

type Name = { readonly stem: string; readonly locale: string; readonly fault: Omit<PathFault, 'path'> | null }

function splitName(name: string, locales: readonly string[]): Name {
  const stem = name.replace(/\.[^.]+$/, '')
  if (!name.endsWith('.md')) return { stem, locale: '', fault: { code: 'bad-file-name', values: { name } } }
  const dot = stem.lastIndexOf('.')
  const locale = stem.slice(dot + 1)
  if (dot > 0 && locales.includes(locale)) return { stem: stem.slice(0, dot), locale, fault: null }
  const isTag = dot > 0 && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(locale)
  const known = locales.join(', ')
  const fault = isTag
    ? { code: 'unknown-locale' as const, values: { locale, locales: known } }
    : { code: 'missing-locale' as const, values: { name, locales: known } }
  return { stem, locale: '', fault }
}
