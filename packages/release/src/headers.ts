import { contentSecurityPolicy } from './content-security-policy.ts'
import { contentType } from './content-type.ts'
import { editorSecurityPolicy, isEditorFile } from './editor-security-policy.ts'
import type { HeaderSettings } from './served-site.ts'

/** Response headers by their names in lower case, as HTTP/2 sends them. */
export type Headers = Readonly<Record<string, string>>

/** The file that tells browsers which links to fetch ahead, below the site's base path. */
export const speculationRulesName = 'speculation-rules.json'

/**
 * How long a cache may keep a file: for ever, since its name changes with its bytes; for a day, where an old one does no
 * harm and browsers ask for it with each page; or it asks each time whether it is still the same.
 */
export type CacheClass = 'immutable' | 'day' | 'revalidate'

const cacheControls: Readonly<Record<CacheClass, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  day: 'public, max-age=86400',
  revalidate: 'no-cache',
}

/** What hosts that know no better say of every file. */
export const revalidated = cacheControls.revalidate

/** The headers of a file of a site by its path in the site's folder, for any server: `assets/search.0a1b2c3d4e.js`. */
export function headersOf(path: string, site: HeaderSettings): Headers {
  return {
    'content-type': typeOf(path),
    'cache-control': cacheControls[cacheClass(path)],
    ...siteHeaders(site),
    ...(isEditorFile(path) && { 'content-security-policy': editorHeader }),
  }
}

/** Which servers the editor may ask is said in its page: here it is any that nobody can listen to. */
const editorHeader = `${editorSecurityPolicy(['https:'])}; frame-ancestors 'none'`

/**
 * The headers of every answer. They are for documents, and nearly every type can be opened as one: HTML, SVG, XML, PDF.
 * Speculation rules: HTML, Speculative loading; the others: OWASP Secure Headers Project.
 */
export function siteHeaders({ basePath, styles }: HeaderSettings): Headers {
  return {
    'content-security-policy': contentSecurityPolicy(styles),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'same-origin',
    'speculation-rules': `"${basePath}${speculationRulesName}"`,
    'x-content-type-options': 'nosniff',
  }
}

/** The media type of a file by its path in the site's folder. */
export function typeOf(path: string): string {
  return path === speculationRulesName ? 'application/speculationrules+json' : contentType(path)
}

/**
 * The names of files that are kept for ever, as `publishedName`, the editor's bundle and Pagefind write them: a site may
 * bring files of its own. In words that every kind of regular expressions knows.
 */
export const immutableNames: readonly RegExp[] = [
  /^assets\/[^/]+\.[0-9a-f]{10}(?:-\d+)?(?:\.\w+)?$/,
  /^admin\/parts\/[^/]+-[\w-]{8}\.\w+$/,
  /^pagefind\/[\w/.-]+_[0-9a-f]{7,}\.pf_\w+$/,
]

export function cacheClass(path: string): CacheClass {
  if (immutableNames.some((name) => name.test(path))) return 'immutable'
  return path === speculationRulesName ? 'day' : 'revalidate'
}
