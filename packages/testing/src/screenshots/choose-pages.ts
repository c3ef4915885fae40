import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '@kakehashi/release/verify'
import { listFiles } from '../list-files.ts'

/** A built site with the path that it lives under, and a page of it, both with slashes around. */
export type ShotSite = { readonly name: string; readonly folder: string; readonly basePath: string }
export type ShotPage = { readonly site: ShotSite; readonly locale: string; readonly path: string }

/** The site built into the folder (`sites/<name>/dist` or `<name>`); its home page's canonical address has its path. */
export function readShotSite(folder: string): ShotSite {
  const name = folder.split(/[\\/]/).findLast((part) => part !== '' && part !== 'dist') ?? 'site'
  const [canonical] = readPage(readFileSync(join(folder, 'index.html'), 'utf8')).canonicals
  return { name, folder, basePath: canonical === undefined ? '/' : new URL(canonical).pathname }
}

/** The pages that the site has at the paths, each in all languages that it lists or that have the same path. */
export function choosePages(site: ShotSite, paths: readonly string[]): readonly ShotPage[] {
  const files = new Set(listFiles(site.folder))
  const wanted = paths.length > 0 ? paths : onePageOfEachKind(files)
  return wanted.flatMap((path) => versionsOf(site, files, fileOf(path)))
}

/** Home, 404, and the first page of each folder of the home page's language. */
export function onePageOfEachKind(files: ReadonlySet<string>): readonly string[] {
  const pages = [...files].filter(
    (file) => file.endsWith('/index.html') && withoutLocale(files, file) === file,
  )
  const byFolder = Map.groupBy(pages, (file) => file.split('/').slice(0, -2).join('/'))
  const tops = pages.filter((file) => file.split('/').length === 2)
  const firsts = [...byFolder.values()].flatMap(([first]) => first ?? [])
  return [...new Set(['index.html', '404.html', ...tops, ...firsts])].filter((file) => files.has(file))
}

function versionsOf(site: ShotSite, files: ReadonlySet<string>, file: string): ShotPage[] {
  if (!files.has(file)) return []
  const page = readPage(readFileSync(join(site.folder, file), 'utf8'))
  const listed = page.alternates
    .filter(({ hreflang }) => hreflang !== 'x-default')
    .map(({ href }) => fileOf(decodeURIComponent(new URL(href).pathname).slice(site.basePath.length)))
  const same = [...files].filter((other) => withoutLocale(files, other) === file)
  return [...new Set([file, ...listed, ...same])]
    .filter((version) => files.has(version))
    .map((version) => ({
      site,
      locale: localeOf(site, version),
      path: version.replace(/(^|\/)index\.html$/, '$1'),
    }))
}

/** A top folder with a 404 page of its own is a language's. */
function withoutLocale(files: ReadonlySet<string>, file: string): string {
  const [top, ...rest] = file.split('/')
  return files.has(`${top}/404.html`) ? rest.join('/') : file
}

function localeOf(site: ShotSite, file: string): string {
  return readPage(readFileSync(join(site.folder, file), 'utf8')).lang ?? 'und'
}

function fileOf(path: string): string {
  const inside = path.replace(/^\//, '')
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
}
