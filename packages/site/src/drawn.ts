import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Graph,
  graphFingerprint,
  listPageUrl,
  nodeOf,
  type PageNode,
  textsFingerprint,
} from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { recordText } from '@kakehashi/translation'
import { furtherNumbers } from './outputs/list-pages.ts'
import type { ProjectSite } from './project.ts'
import type { WorkFolders } from './project-folders.ts'
import { outputPath } from './render-site.ts'

/** Names for all that the pages of a site are drawn from, as long as the program and the site's settings are the same. */
export type DrawnFrom = {
  /** For what any page may show of others, of pictures and of documents. */
  readonly shared: string
  /**
   * For the texts of each page and its records of translation, by its path in the output folder; further pages of a section's list
   * are its own.
   */
  readonly pages: Readonly<Record<string, string>>
}

/** What a build has written of a site, for the next one. */
export type Drawn = DrawnFrom & {
  /** The paths of all other files. */
  readonly others: readonly string[]
  /** Of all these, what is not in the folder of pages, as the finished site holds it already. */
  readonly kept: readonly string[]
  /** Whether these are all: a site may have more written by plugins of its own. */
  readonly areAll: boolean
}

/** With hashes by which damage is noticed: the record's own, and by name those of the files with the pages to index. */
type Recorded = { readonly drawn: Drawn; readonly copies: Readonly<Record<string, string>> }

/** What the pages of a site would be drawn from now. */
export function drawnFrom(graph: Graph, site: ProjectSite): DrawnFrom {
  const nodes = [...graph.nodes.values()].filter((node) => node.site === site.id)
  return {
    shared: hash('sha256', [graphFingerprint(graph), ...assetStates(graph)].join('\n'), 'base64url'),
    pages: Object.fromEntries(
      nodes.flatMap((node) => {
        const texts = hash(
          'sha256',
          [textsFingerprint(graph, node), ...records(graph, node)].join(),
          'base64url',
        )
        return [...node.versions.values()].flatMap((version) => {
          const further = furtherNumbers(graph, version, i18n).map((number) =>
            listPageUrl(version.url, number),
          )
          return [version.url, ...further].map((url) => [outputPath(site, url), texts] as const)
        })
      }),
    ),
  }
}

/** What says how old the translations of a page are, and of the other site's page that it shows. */
function records(graph: Graph, { files, owner }: PageNode): readonly string[] {
  const shown = owner === null ? files : nodeOf(graph, owner).files
  return [...shown.values()].map((page) => recordText(page) ?? '')
}

/** The files are published by names that tell what they hold: who has not changed keeps it. */
function assetStates({ pictures, documents }: Graph): readonly string[] {
  return [...pictures.values(), ...documents.values()].map(({ absolute }) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(absolute)
    return [absolute, size, mtimeMs, ctimeMs, ino].join(' ')
  })
}

/** Notes what has been written, when all of it has been. */
export function recordDrawn({ drawnFile, copiesDir }: WorkFolders, drawn: Drawn): void {
  const names = readdirSync(copiesDir).sort()
  const recorded: Recorded = {
    drawn,
    copies: Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(copiesDir, name)))])),
  }
  const text = JSON.stringify(recorded)
  writeFileSync(drawnFile, `${hashOf(text)}\n${text}`)
}

/** What has been written into a work folder; null where that is not known, or not there any more as it was. */
export function readDrawn({ drawnFile, copiesDir }: WorkFolders): Drawn | null {
  const [sum, text = ''] = readOrNull(drawnFile)?.toString().split('\n') ?? []
  if (sum !== hashOf(text)) return null
  const { drawn, copies }: Recorded = JSON.parse(text)
  const areWhole = Object.entries(copies).every(([name, sumOfCopies]) => {
    const bytes = readOrNull(join(copiesDir, name))
    return bytes !== null && hashOf(bytes) === sumOfCopies
  })
  return areWhole ? drawn : null
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

function hashOf(bytes: string | Buffer): string {
  return hash('sha256', bytes)
}
