import { type Page, type PageId, pageId } from '../page.ts'

/**
 * The path in the content folder that a link or picture of a page names, or null where it leaves the site's folder.
 * @example contentPath('malmo/nyheter/index.sv.md', '../avtal.md') // 'malmo/avtal.md'
 */
export function contentPath(from: string, relative: string): string | null {
  const [site = '', ...folders] = from.split('/').slice(0, -1)
  for (const part of relative.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') folders.push(part)
    else if (folders.pop() === undefined) return null
  }
  return [site, ...folders].join('/')
}

/**
 * How a file writes the path of another: the reverse of `contentPath`, with the site's name across sites.
 * @example relativePath('malmo/nyheter/index.sv.md', 'malmo/avtal.md') // '../avtal.md'
 */
export function relativePath(from: string, to: string): string {
  const [site = '', ...folders] = from.split('/').slice(0, -1)
  const [otherSite = '', ...target] = to.split('/')
  if (site !== otherSite) return `${otherSite}:${target.join('/')}`
  let shared = 0
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared++
  return `${'../'.repeat(folders.length - shared)}${target.slice(shared).join('/')}`
}

/**
 * The path of a page's file, its language left out: the reverse of `pageIdOfPath`.
 * @example pathOfPage('malmo/') // 'malmo/index.md'
 */
export function pathOfPage(id: PageId): string {
  return `${id.replace(/\/$/, '/index')}.md`
}

/** The page that a path of a markdown file, its language left out, belongs to. */
export function pageIdOfPath(path: string): PageId {
  const bare = path.replace(/\.md$/, '')
  const [site = '', ...rest] = bare.split('/')
  if (rest.at(-1) === 'index') rest.pop()
  return pageId(`${site}/${rest.join('/')}`)
}

/** The page that a link to a markdown file names, or null where it leaves the site's folder. */
export function linkedPage(
  page: Pick<Page, 'source'>,
  target: { readonly site: string | null; readonly path: string },
): PageId | null {
  const from = target.site === null ? page.source.path : `${target.site}/index.md`
  const path = contentPath(from, target.path)
  return path === null ? null : pageIdOfPath(path)
}
