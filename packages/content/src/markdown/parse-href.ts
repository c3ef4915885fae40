import type { Problem, ProblemCode } from '@kakehashi/problems'
import type { LinkTarget } from './body.ts'

/** Why an address is refused. */
export type Refusal = { readonly code: ProblemCode; readonly values: Problem['values'] }

const allowed = ['https', 'http', 'mailto', 'tel']
const neverSites = [
  ...allowed,
  'javascript',
  'vbscript',
  'data',
  'blob',
  'file',
  'ftp',
  'ws',
  'wss',
  'about',
  'view-source',
]
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/
const scheme = /^([a-z][a-z0-9+.-]*):/i
const siteLink = /^([A-Za-z][A-Za-z0-9-]*):((?!\/)[^:?#\\]+\.md)(?:#(.*))?$/

/** Where a link leads, by its form alone. What `refuseHref` refuses is `refused`. */
export function parseHref(written: string): LinkTarget {
  const href = written.trim()
  if (refuseHref(href) !== null) return { kind: 'refused' }
  const site = siteLink.exec(href)
  if (site?.[1] !== undefined && !neverSites.includes(site[1].toLowerCase()))
    return { kind: 'page', site: site[1], path: pagePath(site[2] ?? ''), fragment: fragmentOf(site[3]) }
  if (scheme.test(href)) return { kind: 'external', url: externalUrl(href) }
  if (href.startsWith('#')) return { kind: 'fragment', fragment: decoded(href.slice(1)) }
  const [path = '', ...rest] = href.split('#')
  const fragment = fragmentOf(rest.length > 0 ? rest.join('#') : undefined)
  if (fullyDecoded(path).startsWith('/')) return { kind: 'address', path: fullyDecoded(path), fragment }
  if (path.endsWith('.md')) return { kind: 'page', site: null, path: pagePath(path), fragment }
  return { kind: 'file', path: decoded(path) }
}

/**
 * The problem with an address, else null. Only https, http, mailto and tel lead out; a name and password, an address
 * without its scheme, and hidden or encoded schemes are refused.
 */
export function refuseHref(written: string): Refusal | null {
  const href = written.trim()
  const unsafe = (variant: string): Refusal => ({
    code: 'unsafe-link',
    values: { href: shown(href), variant },
  })
  const noPage: Refusal = { code: 'missing-page', values: { href: shown(href) } }
  if (href === '') return noPage
  if (hidden.test(href)) return unsafe('scheme')
  const site = siteLink.exec(href)
  if (site?.[1] !== undefined && !neverSites.includes(site[1].toLowerCase()))
    return hidden.test(decoded(site[2] ?? '')) ? unsafe('scheme') : null
  const plain = fullyDecoded(href)
  const name = scheme.exec(href)?.[1]?.toLowerCase()
  if (name === 'http' || name === 'https') return refuseWeb(href, unsafe)
  if (name !== undefined && allowed.includes(name)) return URL.canParse(href) ? null : unsafe('scheme')
  if (href.startsWith('#')) return null
  if (/^[\s/\\]*[/\\][/\\]/.test(plain)) return unsafe('host')
  if (/^[^/?#]*:[^/?#]*@/.test(plain)) return unsafe('credentials')
  const [path = ''] = plain.split('#')
  if (hidden.test(path) || scheme.test(path.replace(/\s+/g, ''))) return unsafe('scheme')
  return path.includes('\\') ? noPage : null
}

function refuseWeb(href: string, unsafe: (variant: string) => Refusal): Refusal | null {
  const authority = /^https?:\/\/([^/?#\\]+)/i.exec(href)?.[1]
  if (authority === undefined || href.includes('\\')) return unsafe('host')
  if (authority.includes('@')) return unsafe('credentials')
  return URL.canParse(href) ? null : unsafe('unreadable')
}

/** The path without the language of the file: `hub.sv.md` and `hub.md` are the same page. */
function pagePath(path: string): string {
  return decoded(path).replace(/(?<=[^/])\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?\.md$/, '.md')
}

function fragmentOf(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : decoded(text)
}

function externalUrl(href: string): string {
  return /^[!#-;=?-[\]_a-z~]+$/i.test(href) ? href : new URL(href.toWellFormed()).href
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC').toWellFormed()
  } catch {
    return text.toWellFormed()
  }
}

function fullyDecoded(href: string): string {
  let text = href
  for (let round = 0; round < 4; round++) {
    const next = decoded(text)
    if (next === text) break
    text = next
  }
  return text
}

function shown(href: string): string {
  return href.length > 200 ? `${href.slice(0, 200).toWellFormed()}…` : href
}
