import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEditorFile } from '../editor-security-policy.ts'
import { type BuiltFile, type BuiltSites, textOf } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'
import { pagesOf } from './page-role.ts'
import { addressesIn } from './style-addresses.ts'

/** What the Content-Security-Policy of a site would not let run, and what asks other hosts. */
export function checkPolicy(sites: BuiltSites): readonly Finding[] {
  return [
    ...sites.files.flatMap(outsideFaults),
    ...pagesOf(sites).flatMap((file) => {
      const admitted = new Set(file.site.styles)
      return [
        ...file.page.forbidden.map((what) => finding(file, 'policy', `the policy forbids ${what}`)),
        ...file.page.styles
          .filter((style) => !admitted.has(style))
          .map(() => finding(file, 'policy', 'the policy does not admit the styles in the page')),
      ]
    }),
    ...sites.sites.flatMap((site) => {
      const used = new Set(
        pagesOf(sites)
          .filter((file) => file.site === site)
          .flatMap(({ page }) => page.styles),
      )
      const unused = site.styles.filter((source) => !used.has(source))
      return unused.map((source) =>
        finding({ site, path: 'release.json' }, 'policy', `no page has the styles ${source}`),
      )
    }),
  ]
}

function outsideFaults(file: BuiltFile): readonly Finding[] {
  const fault = (what: string) => finding(file, 'outside', `it asks another host: ${what}`)
  if (file.page !== null) return file.page.fetched.filter((link) => isOutside(file, link)).map(fault)
  if (isEditorFile(file.path)) return []
  if (file.path.endsWith('.css'))
    return addressesIn(textOf(file))
      .filter((link) => isOutside(file, link))
      .map(fault)
  if (/\.m?js$/.test(file.path))
    return [...textOf(file).matchAll(requests)].flatMap(([, link = '']) =>
      isOutside(file, link) ? [fault(link)] : [],
    )
  return []
}

/** What a program asks, where the address is written out. */
const requests =
  /\b(?:fetch|import|importScripts|sendBeacon|open|Worker|WebSocket|EventSource)\(\s*["'`]([^"'`]+)/g

function isOutside({ site, address }: BuiltFile, link: string): boolean {
  if (!URL.canParse(link, address)) return false
  const url = new URL(link, address)
  return /^(?:https?|wss?):$/.test(url.protocol) && url.origin !== site.origin
}

/** The bytes of a file of a site, null where it is not there. */
export function readIn(folder: string, path: string): Buffer | null {
  try {
    return readFileSync(join(folder, path))
  } catch {
    return null
  }
}
