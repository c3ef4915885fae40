import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../list-files.ts'
import { addressKey } from './address-key.ts'
import type { PageFacts } from './page-facts.ts'
import { readPage } from './read-page.ts'
import { readXml, type XmlFacts } from './read-xml.ts'

/** A built site: where it lies, and where it will be. `basePath` begins and ends with a slash. */
export type Site = {
  readonly id: string
  readonly folder: string
  readonly origin: string
  readonly basePath: string
}

/** A built file at its absolute, percent-encoded address. */
export type BuiltFile = {
  readonly site: Site
  readonly path: string
  readonly address: string
  readonly key: string
  readonly page: PageFacts | null
  readonly xml: XmlFacts | null
}

/** All files of all sites, in order, and by the key of their address. */
export type BuiltSites = {
  readonly sites: readonly Site[]
  readonly files: readonly BuiltFile[]
  readonly byKey: ReadonlyMap<string, BuiltFile>
}

/** Reads every file of the sites once. */
export function readBuiltSites(sites: readonly Site[]): BuiltSites {
  const files = sites.flatMap((site) => listFiles(site.folder).map((path) => readFile(site, path)))
  return { sites, files, byKey: new Map(files.map((file) => [file.key, file])) }
}

function readFile(site: Site, path: string): BuiltFile {
  const name = path.replace(/(^|\/)index\.html$/, '$1')
  const address = site.origin + site.basePath + name.split('/').map(encodeURIComponent).join('/')
  const key = addressKey(new URL(address))
  const text = () => readFileSync(join(site.folder, path), 'utf8')
  return {
    site,
    path,
    address,
    key,
    page: /\.(html|svg)$/.test(path) ? readPage(text()) : null,
    xml: path.endsWith('.xml') ? readXml(text()) : null,
  }
}
