import { setTimeout } from 'node:timers/promises'
import { headersOf } from '../headers.ts'
import { type ManifestEntry, manifestName, sha256Of } from '../manifest.ts'
import { type Release, releaseId } from '../release.ts'
import type { ServedSite } from '../served-site.ts'
import { askServer, type ServerAnswer } from './ask-server.ts'
import type { LiveFault } from './deploy-error.ts'

/** What is wrong at an address of the live site. */
export type LiveFinding = { readonly address: string; readonly fault: LiveFault }

/** Pauses before the live site is asked again, in milliseconds. */
const pauses = [250, 500, 1000]

/**
 * What is wrong with the live site: whether it is the release, the start page of each language and one other page have their
 * bytes and headers, and a page that there is not is one; null where all is well. `server` is asked as in `askServer`.
 */
export async function checkLive(release: Release, server: string | null): Promise<LiveFinding | null> {
  let found = await findFault(release, server)
  for (const pause of pauses) {
    if (found === null) return null
    await setTimeout(pause)
    found = await findFault(release, server)
  }
  return found
}

async function findFault(
  { id, manifest, served }: Release,
  server: string | null,
): Promise<LiveFinding | null> {
  const ask = async (path: string, faultOf: (answer: ServerAnswer) => LiveFault | null) => {
    const address = new URL(`${served.basePath}${path}`, served.origin)
    const answer = await askServer(address, server)
    const fault: LiveFault | null =
      answer.status === 0 ? { kind: 'silent', said: answer.said } : faultOf(answer)
    return fault === null ? null : { address: address.href, fault }
  }
  const manifestFault = await ask(manifestName, (answer) => {
    if (answer.status !== 200) return { kind: 'status', found: answer.status, wanted: 200 }
    return releaseId(answer.body) === id ? null : { kind: 'bytes' }
  })
  if (manifestFault !== null) return manifestFault
  for (const page of sampledPages(manifest, served)) {
    const path = page.path.replace(/(^|\/)index\.html$/, '$1')
    const fault = await ask(path, (answer) => pageFault(page, served, answer))
    if (fault !== null) return fault
  }
  for (const { root } of served.locales) {
    const fault = await ask(`${root}${id}/`, ({ status }) =>
      status === 404 ? null : { kind: 'status', found: status, wanted: 404 },
    )
    if (fault !== null) return fault
  }
  return null
}

/** The start page of each language and the page that comes last in the manifest. */
function sampledPages(manifest: readonly ManifestEntry[], { locales }: ServedSite): readonly ManifestEntry[] {
  const starts = new Set(locales.map(({ root }) => `${root}index.html`))
  const pages = manifest.filter(({ path }) => /(?:^|\/)index\.html$/.test(path) && !path.startsWith('admin/'))
  const other = pages.findLast(({ path }) => !starts.has(path))
  return [...pages.filter(({ path }) => starts.has(path)), ...(other === undefined ? [] : [other])]
}

function pageFault(
  page: ManifestEntry,
  served: ServedSite,
  { status, headers, body }: ServerAnswer,
): LiveFault | null {
  if (status !== 200) return { kind: 'status', found: status, wanted: 200 }
  if (sha256Of(body) !== page.sha256) return { kind: 'bytes' }
  const wrong = Object.entries(headersOf(page.path, served)).find(([name, value]) => {
    const found = headers[name] ?? ''
    return name === 'content-security-policy'
      ? !admits(found, value)
      : sameHeader(found) !== sameHeader(value)
  })
  return wrong === undefined ? null : { kind: 'header', name: wrong[0] }
}

/** Whether a policy has all that another one has: for a time it admits the styles of two releases. */
export function admits(found: string, wanted: string): boolean {
  const words = new Set(found.split(/; |;| /))
  return wanted.split(/; | /).every((word) => words.has(word))
}

/** HTTP headers may be written with other spaces and cases (RFC 9110, 5.6.3 and 8.3.1). */
function sameHeader(value: string): string {
  return value.toLowerCase().replaceAll(/\s/g, '')
}

/** How often in a row the server has to answer with the new configuration, and the pause between two questions. */
const settled = { times: 8, pause: 50, patience: 10_000 }

/**
 * Waits until the server admits a release's styles: workers that have the last configuration go on for a moment after a new
 * one is loaded, and a page that they answered with would be without its style. Null, or what they say after ten seconds.
 */
export async function awaitPolicy({ served }: Release, server: string | null): Promise<LiveFinding | null> {
  const address = new URL(served.basePath, served.origin)
  const until = performance.now() + settled.patience
  let times = 0
  while (times < settled.times) {
    const { status, headers, said } = await askServer(address, server)
    const policy = headers['content-security-policy'] ?? ''
    if (served.styles.every((style) => policy.includes(style)) && policy !== '') times += 1
    else times = 0
    if (performance.now() > until) {
      const fault: LiveFault =
        status === 0 ? { kind: 'silent', said } : { kind: 'header', name: 'content-security-policy' }
      return { address: address.href, fault }
    }
    await setTimeout(settled.pause)
  }
  return null
}
