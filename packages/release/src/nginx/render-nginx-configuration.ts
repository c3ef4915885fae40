import { extname } from 'node:path'
import { editorFile, editorPath, isEditorFile } from '../editor-security-policy.ts'
import { headersOf, immutableNames, speculationRulesName } from '../headers.ts'
import { headersFileName } from '../headers-file.ts'
import type { Manifest } from '../manifest.ts'
import type { Release } from '../release.ts'
import type { HeaderSettings } from '../served-site.ts'
import { type OldAddress, oldAddresses } from './old-addresses.ts'
import { literal, quote } from './quote.ts'

/**
 * What the `server` block for a site's host includes, so that nginx serves `<folder>/current`, a link to a release. It fits
 * `release` and `beside`, the one that is live until the link is switched: pages may have the styles of both, old addresses
 * are those of the release that the link leads to, and hashed files that a page of the last release still asks for come from
 * `previous`. All of it stands in locations below the site's path, or named for the site, so that the host may serve other
 * things beside it.
 *
 * It wants the module brotli_static (Debian: libnginx-mod-http-brotli-static).
 */
export function renderNginxConfiguration(release: Release, beside: Release | null, folder: string): string {
  const releases = beside === null ? [release] : [release, beside]
  const { basePath, locales } = release.served
  const headers = { basePath, styles: [...new Set(releases.flatMap(({ served }) => served.styles))] }
  const files = releases.flatMap(({ manifest }) => manifest)
  const serving = servingLines(folder, files)
  const common = [`root ${quote(`${folder}/current`)};`, ...serving, ...headerLines('index.html', headers)]
  const kept = keptFiles(release.served, headers, files)
  const roots = locales.map(({ root }) => basePath + root).sort((a, b) => b.length - a.length)
  const old = Map.groupBy(oldAddresses(releases), ({ path }) => roots.find((root) => path.startsWith(root)))
  return [
    '# Written anew by each deploy.',
    ...(old.get(undefined) ?? []).map(({ path, actions }) =>
      outside(path, [...actions.values()][0] ?? '', [...common, errorPage(410, basePath)]),
    ),
    ...(basePath === '/' ? [] : [outside(basePath.slice(0, -1), `return 301 ${quote(basePath)};`, common)]),
    ...roots.map((root) =>
      block(`location ^~ ${quote(root)}`, [
        ...common,
        ...[404, 410].flatMap((status) => errorLines(status, root, basePath)),
        ...(old.get(root) ?? []).map((address) => oldLocation(address, releases, basePath)),
        ...(root === basePath ? filesOfSite(headers, files, kept, folder) : []),
        ...pageLocations(basePath),
      ]),
    ),
    ...kept.map(({ location, headers: own }) =>
      block(`location ${location}`, [
        `root ${quote(`${folder}/previous`)};`,
        ...serving,
        ...own,
        errorPage(404, basePath),
        'try_files "/$kakehashi_path" =404;',
      ]),
    ),
    '',
  ].join('\n')
}

/** A file's type is the manifest's, which names the encoding too; a compressed copy is as good as its file. */
function servingLines(folder: string, files: Manifest): readonly string[] {
  const types = new Map(
    files.flatMap(({ path, type, encoder }) =>
      encoder !== undefined || path === speculationRulesName || !/\.[a-z\d]+$/i.test(path)
        ? []
        : [[extname(path).slice(1).toLowerCase(), type] as const],
    ),
  )
  return [
    block(
      'types',
      [...types].sort().map(([ending, type]) => `${quote(type)} ${ending};`),
    ),
    'default_type application/octet-stream;',
    'charset off;',
    'absolute_redirect off;',
    'gzip off;',
    'gzip_static on;',
    'gzip_proxied any;',
    'gzip_vary on;',
    'brotli_static on;',
    `include ${quote(`${folder}/headers.con[f]`)};`,
  ]
}

/** nginx leaves those of the block around aside where a block has headers of its own. */
function headerLines(path: string, settings: HeaderSettings): readonly string[] {
  return Object.entries(headersOf(path, settings))
    .filter(([name]) => name !== 'content-type')
    .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)
}

/** The page for an error in the language of the address; nobody reaches it by its own. */
function errorLines(status: number, root: string, basePath: string): readonly string[] {
  return [
    errorPage(status, root),
    block(`location = ${quote(`${root}${status}.html`)}`, [
      'internal;',
      `try_files ${quote(`/${root.slice(basePath.length)}${status}.html`)} =404;`,
    ]),
  ]
}

function errorPage(status: number, root: string): string {
  return `error_page ${status} ${quote(`${root}${status}.html`)};`
}

/** Where the host of a site under a path would else answer. */
function outside(path: string, action: string, common: readonly string[]): string {
  return block(`location = ${quote(path)}`, [...common, action])
}

/**
 * Among thousands of exact addresses nginx finds its way in a tree. Where releases differ, each has its own way, and nginx
 * tells them apart by the folder that the link leads to.
 */
function oldLocation({ path, actions }: OldAddress, releases: readonly Release[], basePath: string): string {
  const [action, ...others] = new Set(releases.map(({ id }) => actions.get(id)))
  if (action !== undefined && others.length === 0) return block(`location = ${quote(path)}`, [action])
  const ways = [...actions].map(([id, way]) => block(`if ($realpath_root ~ ${quote(`/${id}$`)})`, [way]))
  const name = literal(path.slice(basePath.length))
  return fileLocation(basePath, name, [...ways, ...(path.endsWith('/') ? thePage : thePageOrFile)])
}

/** What is not for readers, and files that browsers may keep for longer or that have a policy of their own. */
function filesOfSite(
  settings: HeaderSettings,
  files: Manifest,
  kept: readonly KeptFiles[],
  folder: string,
): readonly string[] {
  const { basePath } = settings
  return [
    ...[headersFileName, '_redirects'].map((name) =>
      block(`location = ${quote(basePath + name)}`, ['return 404;']),
    ),
    block(`location = ${quote(basePath + speculationRulesName)}`, [
      'types { }',
      `default_type ${quote('application/speculationrules+json')};`,
      ...headerLines(speculationRulesName, settings),
      `try_files ${quote(`/${speculationRulesName}`)} =404;`,
    ]),
    ...(files.some(({ path }) => isEditorFile(path))
      ? [
          block(`location = ${quote(basePath + editorPath)}`, [
            ...headerLines(`${editorPath}index.html`, settings),
            `try_files ${quote(`/${editorPath}index.html`)} =404;`,
          ]),
          fileLocation(basePath, `${editorPath}editor\\.js`, [
            ...headerLines(`${editorPath}editor.js`, settings),
            thePageOrFile.at(-1) ?? '',
          ]),
        ]
      : []),
    ...kept.map(({ names, location, headers }) =>
      fileLocation(basePath, names, [
        `alias ${quote(`${folder}/current/$kakehashi_path`)};`,
        ...headers,
        `error_page 404 = ${location};`,
        'recursive_error_pages on;',
      ]),
    ),
  ]
}

/** Files with a hash in their names: which, and the location in which they are looked for in the release before. */
type KeptFiles = { readonly names: string; readonly location: string; readonly headers: readonly string[] }

/**
 * A page of the last release may ask for its files while the link is switched. So nginx opens each at once in `current`, and
 * only then in `previous`: with `try_files` it would look first and open later, and the link may be another one then.
 */
function keptFiles(
  { id }: Release['served'],
  settings: HeaderSettings,
  files: Manifest,
): readonly KeptFiles[] {
  const hashed = immutableNames.map(sourceOf).join('|')
  const ofSite: KeptFiles = {
    names: `(?:${hashed})`,
    location: `@kakehashi-${id}`,
    headers: headerLines('assets/a.0000000000.js', settings),
  }
  const ofEditor: KeptFiles = {
    names: `(?=${hashed})(?:${sourceOf(editorFile)})`,
    location: `@kakehashi-${id}-editor`,
    headers: headerLines(`${editorPath}parts/a-00000000.js`, settings),
  }
  return files.some(({ path }) => isEditorFile(path)) ? [ofEditor, ofSite] : [ofSite]
}

const thePage = ['try_files "/$kakehashi_path/index.html" =404;']

const thePageOrFile = [
  block('if (-f "$document_root/$kakehashi_path/index.html")', ['rewrite "^(.*)$" "$1/" permanent;']),
  'try_files "/$kakehashi_path" =404;',
]

/** The pages of a long list that has become shorter lead to its first page. */
function pageLocations(basePath: string): readonly string[] {
  return [
    fileLocation(basePath, '(?:.*/)?_[1-9][0-9]*/', [
      block('if (!-f "$document_root/$kakehashi_path/index.html")', [
        'rewrite "^(.*/)_[1-9][0-9]*/$" "$1" redirect;',
      ]),
      ...thePage,
    ]),
    fileLocation(basePath, '(?:.*/)?', thePage),
    fileLocation(basePath, '(?:.*/)?index\\.html', [
      block('if (-f "$document_root/$kakehashi_path")', ['rewrite "^(.*)index\\\\.html$" "$1" permanent;']),
      'return 404;',
    ]),
    fileLocation(basePath, '.*', thePageOrFile),
  ]
}

/** Where the rest of a path, after the site's own, is like this; the rest is what files are looked for by. */
function fileLocation(basePath: string, rest: string, lines: readonly string[]): string {
  return block(`location ~ ${quote(`^${literal(basePath)}(?<kakehashi_path>${rest})$`)}`, lines)
}

function sourceOf({ source }: RegExp): string {
  return source.replace(/^\^|\$$/g, '')
}

function block(head: string, lines: readonly string[]): string {
  const inside = lines.flatMap((line) => line.split('\n').map((part) => `  ${part}\n`)).join('')
  return `${head} {\n${inside}}`
}
