import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Graph, loadContent, pageId, siteId, type Version } from '@kakehashi/content'
import { i18n, type Locale, locale } from '@kakehashi/i18n'
import type { SiteSettings } from '../site-settings.ts'

export const [sv, en, ja] = [locale('sv'), locale('en'), locale('ja')] as const

/** A site below a path, for tests. */
export const malmo: SiteSettings = {
  id: siteId('malmo'),
  origin: 'https://malmo.se',
  basePath: '/samarbete-med-japan/',
  locales: [sv, en, ja],
  name: { sv: 'Samarbete med Japan', en: 'Cooperation with Japan', ja: '日本との協力' },
  tagline: { sv: 'Malmö & Japan', en: 'Malmö & Japan', ja: 'マルメと日本' },
  owner: {
    type: 'GovernmentOrganization',
    name: { sv: 'Malmö stad', en: 'City of Malmö', ja: 'マルメ市' },
    url: 'https://malmo.se',
  },
  preview: false,
  ownFiles: ['feed.xml'],
}

/** A site with a host of its own, for tests. */
export const association: SiteSettings = {
  ...malmo,
  id: siteId('association'),
  origin: 'https://japanbridgescandinavia.se',
  basePath: '/',
  owner: {
    type: 'NGO',
    name: { sv: 'Japan Bridge Scandinavia' },
    url: 'https://japanbridgescandinavia.se/',
  },
}

/** The graph of both sites from the texts of content files by path; throws where the content has an error. */
export async function sampleGraph(files: Readonly<Record<string, string>>): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-outputs-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, dirname(path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const sites = [association, malmo]
    const { graph, problems } = await loadContent({ contentDir: folder, projectDir: folder, sites, i18n })
    const faults = problems.filter(({ severity }) => severity === 'error')
    if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 2))
    return graph
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A version of a page of the graph; throws where there is none. */
export function sampleVersion(graph: Graph, id: string, wanted: Locale): Version {
  const version = graph.nodes.get(pageId(id))?.versions.get(wanted)
  if (version === undefined) throw new Error(`No version of ${id} in ${wanted}`)
  return version
}
