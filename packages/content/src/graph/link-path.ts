import { type Page, type PageId, pageId } from '../page.ts'

/**
 * The path in the content folder that a link or picture of a page names, or null where it leaves the site's folder.
 * @example contentPath('malmo/nyheter/index.sv.md', '../avtal.md') // 'malmo/avtal.md'
 */
export function contentPath(from: string, relative: string): string | null {
  const [site = '', ...folders] = from.split('/').slice(0, -1)
  const path = walk(folders, relative)
  return path === null ? null : [site, ...path].join('/')
}

/**
 * The same where the way may lead through the folders of other sites; null where it leaves the content folder.
 * @example pathAcrossSites('malmo/nyheter/index.sv.md', '../../association/hub.md') // 'association/hub.md'
 */
export function pathAcrossSites(from: string, relative: string): string | null {
  return walk(from.split('/').slice(0, -1), relative)?.join('/') ?? null
}

function walk(start: readonly string[], relative: string): readonly string[] | null {
  const folders = [...start]
  for (const part of relative.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') folders.push(part)
    else if (folders.pop() === undefined) return null
  }
  return folders
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

/** The pages of links that were asked for before: a link is of one page, which the preview keeps as long as its file. */
const linked = new WeakMap<object, { readonly id: PageId | null }>()

/** The page that a link to a markdown file names, or null where it leaves the site's folder. */
export function linkedPage(
  page: Pick<Page, 'source'>,
  target: { readonly site: string | null; readonly path: string },
): PageId | null {
  const known = linked.get(target)
  if (known !== undefined) return known.id
  const path = contentPath(countedFrom(page, target), target.path)
  const id = path === null ? null : pageIdOfPath(path)
  linked.set(target, { id })
  return id
}

/** The file whose folder a link to a markdown file is counted from: its own page, or the start of the site it names. */
export function countedFrom(page: Pick<Page, 'source'>, target: { readonly site: string | null }): string {
  return target.site === null ? page.source.path : `${target.site}/index.md`
}
