import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentType } from '../content-type.ts'
import { isEditorFile } from '../editor-security-policy.ts'
import type { ServedSite } from '../served-site.ts'
import { addressKey } from './address-key.ts'
import { isCopy } from './check-copies.ts'
import { encodingFault } from './encoding-fault.ts'
import type { Inspection } from './inspect-files.ts'
import type { PageFacts } from './page-facts.ts'
import { readXml, type XmlFacts } from './read-xml.ts'
import { traceIn } from './residue.ts'

/** A finished site: how it is served, and where it lies. */
export type Site = ServedSite & { readonly folder: string }

/** A built file at its absolute, percent-encoded address. */
export type BuiltFile = {
  readonly site: Site
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly address: string
  readonly key: string
  readonly page: PageFacts | null
  readonly xml: XmlFacts | null
  /** What is wrong with its bytes as a text, in words that follow its name. */
  readonly encoding: string | null
  /** The folder of a machine that builds sites, where it names one. */
  readonly trace: string | null
}

/** All files of all sites, in order, and by the key of their address. */
export type BuiltSites = {
  readonly sites: readonly Site[]
  readonly files: readonly BuiltFile[]
  readonly byKey: ReadonlyMap<string, BuiltFile>
}

/** Sites and the paths of their files. */
export type FilesOfSites = readonly { readonly site: Site; readonly paths: readonly string[] }[]

/** The files that `readBuiltSites` wants inspected. The editor's own page is no page of the site. */
export function filesToInspect(sites: FilesOfSites): readonly string[] {
  return sites.flatMap(({ site, paths }) => paths.filter(isPage).map((path) => join(site.folder, path)))
}

/** Reads the files of the sites at these paths; of pages it is known already what they say. */
export function readBuiltSites(sites: FilesOfSites, inspected: readonly Inspection[]): BuiltSites {
  const pages = new Map(inspected.map(({ file, page }) => [file, page]))
  const files = sites.flatMap(({ site, paths }) =>
    paths.map((path) => readFile(site, path, pages.get(join(site.folder, path)) ?? null)),
  )
  return {
    sites: sites.map(({ site }) => site),
    files,
    byKey: new Map(files.map((file) => [file.key, file])),
  }
}

/** The text of a file of a site. */
export function textOf({ site, path }: BuiltFile): string {
  return readFileSync(join(site.folder, path), 'utf8')
}

function isPage(path: string): boolean {
  return /\.(html|svg)$/.test(path) && !isEditorFile(path)
}

function readFile(site: Site, path: string, page: PageFacts | null): BuiltFile {
  const name = path.replace(/(^|\/)index\.html$/, '$1')
  const address = site.origin + site.basePath + name.split('/').map(encodeURIComponent).join('/')
  const bytes = readFileSync(join(site.folder, path))
  const isText = contentType(path).includes('charset=') && !isEditorFile(path) && !isCopy(path)
  const text = isText ? bytes.toString('utf8') : ''
  return {
    site,
    path,
    size: bytes.length,
    address,
    key: addressKey(new URL(address)),
    page,
    xml: path.endsWith('.xml') ? readXml(text) : null,
    encoding: isText ? encodingFault(bytes, text) : null,
    trace: traceIn(text),
  }
}
