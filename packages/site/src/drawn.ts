import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Graph,
  graphFingerprint,
  listPageUrl,
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
  /** Whether these are all: a site may have more written by plugins of its own. */
  readonly areAll: boolean
  /** Hashes of the files with the pages to index, by name. */
  readonly copies: Readonly<Record<string, string>>
}

/** What the pages of a site would be drawn from now. */
export function drawnFrom(graph: Graph, site: ProjectSite): DrawnFrom {
  const nodes = [...graph.nodes.values()].filter((node) => node.site === site.id)
  return {
    shared: hash('sha256', [graphFingerprint(graph), ...assetStates(graph)].join('\n'), 'base64url'),
    pages: Object.fromEntries(
      nodes.flatMap((node) => {
        const texts = hash('sha256', [textsFingerprint(node), ...records(node)].join(), 'base64url')
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

/** What says how old the translations of a page are. */
function records({ files }: PageNode): readonly string[] {
  return [...files.values()].map((page) => recordText(page) ?? '')
}

/** The files are published by names that tell what they hold: who has not changed keeps it. */
function assetStates({ pictures, documents }: Graph): readonly string[] {
  return [...pictures.values(), ...documents.values()].map(({ absolute }) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(absolute)
    return [absolute, size, mtimeMs, ctimeMs, ino].join(' ')
  })
}

/** Notes what has been written, when all of it has been. */
export function recordDrawn({ drawnFile }: WorkFolders, drawn: Drawn): void {
  const text = JSON.stringify(drawn)
  writeFileSync(drawnFile, `${hashOf(text)}\n${text}`)
}

/** What has been written into a work folder; null where that is not known, or not there any more as it was. */
export function readDrawn(folders: WorkFolders): Drawn | null {
  const [sum, text = ''] = readOrNull(folders.drawnFile)?.toString().split('\n') ?? []
  if (sum !== hashOf(text)) return null
  const drawn: Drawn = JSON.parse(text)
  const areWhole = Object.entries(drawn.copies).every(([name, hashed]) => {
    const bytes = readOrNull(join(folders.copiesDir, name))
    return bytes !== null && hashOf(bytes) === hashed
  })
  return areWhole ? drawn : null
}

/** The hashes of what a work folder has to index, by name. */
export function hashCopies({ copiesDir }: WorkFolders): Drawn['copies'] {
  const names = readdirSync(copiesDir).sort()
  return Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(copiesDir, name)))]))
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

export function hashOf(bytes: string | Buffer): string {
  return hash('sha256', bytes)
}
