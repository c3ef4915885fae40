import { contentSecurityPolicy } from './content-security-policy.ts'
import { contentType } from './content-type.ts'
import { editorSecurityPolicy, isEditorFile } from './editor-security-policy.ts'

/** Response headers by their names in lower case, as HTTP/2 sends them. */
export type Headers = Readonly<Record<string, string>>

/** What the headers of a site depend on. */
export type ServedSite = {
  /** The path that the site lives under, with a slash at both ends. */
  readonly basePath: string
  /** The style elements that its pages may have, each as `styleSource` has it. */
  readonly styles: readonly string[]
}

/** The file that tells browsers which links to fetch ahead, below the site's base path. */
export const speculationRulesName = 'speculation-rules.json'

/** A cache keeps the file, and asks each time whether it is still the same. */
export const revalidated = 'no-cache'

/** The name changes with the bytes. */
const keptForEver = 'public, max-age=31536000, immutable'

/** Browsers ask for the file with each page; one that is a day old does no harm. */
const keptForADay = 'public, max-age=86400'

/** The headers of a file of a site by its path in the site's folder, for any server: `assets/search.0a1b2c3d4e.js`. */
export function headersOf(path: string, site: ServedSite): Headers {
  return {
    'content-type': typeOf(path),
    'cache-control': cacheControl(path),
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
export function siteHeaders({ basePath, styles }: ServedSite): Headers {
  return {
    'content-security-policy': contentSecurityPolicy(styles),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'same-origin',
    'speculation-rules': `"${basePath}${speculationRulesName}"`,
    'x-content-type-options': 'nosniff',
  }
}

function typeOf(path: string): string {
  return path === speculationRulesName ? 'application/speculationrules+json' : contentType(path)
}

/** Only names with a hash are kept, as `publishedName` and Pagefind write them: a site may bring files of its own. */
function cacheControl(path: string): string {
  if (/^assets\/[^/]+\.[0-9a-f]{10}(?:-\d+)?(?:\.\w+)?$/.test(path)) return keptForEver
  if (/^admin\/parts\/[^/]+-[\w-]{8}\.\w+$/.test(path)) return keptForEver
  if (/^pagefind\/[\w/.-]+_[0-9a-f]{7,}\.pf_\w+$/.test(path)) return keptForEver
  return path === speculationRulesName ? keptForADay : revalidated
}
