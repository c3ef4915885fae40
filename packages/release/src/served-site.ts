import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How a finished site is served, beyond its files: what any server's configuration is made from. */
export type ServedSite = {
  readonly id: string
  /** `https://malmo.se` */
  readonly origin: string
  /** The path that the site lives under, with a slash at both ends. */
  readonly basePath: string
  /** Each language and its folder in the site, the first one's empty: `en/`. */
  readonly locales: readonly { readonly locale: string; readonly root: string }[]
  /** The style elements that its pages may have, each as `styleSource` has it. */
  readonly styles: readonly string[]
  /** Old paths, decoded, and the addresses that they lead to, encoded: paths of this site or absolute. Sorted by path. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
  /** Old paths, decoded, at which there will be nothing any more; sorted. */
  readonly gone: readonly string[]
  /** Whether it is built for another origin than its own and must stay out of search engines. */
  readonly preview: boolean
}

/** What the headers of a site depend on. */
export type HeaderSettings = Pick<ServedSite, 'basePath' | 'styles'>

/** The file in a finished site that says how it is served. */
export const servedSiteName = 'release.json'

/** How a finished site is served. @throws where the file is missing or damaged. */
export async function readServedSite(folder: string): Promise<ServedSite> {
  return JSON.parse(await readFile(join(folder, servedSiteName), 'utf8'))
}

/** The text of the file that says how a site is served. */
export function renderServedSite(site: ServedSite): string {
  return `${JSON.stringify(site, null, 1)}\n`
}
