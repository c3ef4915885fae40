import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Graph, loadContent, nodeOf, pageId, type SiteAddress, siteId } from '@kakehashi/content'
import { i18n, locale } from '@kakehashi/i18n'
import type { ExchangeFile, ExchangeFormat } from './exchange-file.ts'
import { exportPage } from './export-page.ts'
import { importTranslation } from './import-translation.ts'
import { readExchange } from './read-exchange.ts'
import { writeExchange } from './write-exchange.ts'

export const ja = locale('ja')

const malmo: SiteAddress = {
  id: siteId('malmo'),
  origin: 'https://malmo.example',
  basePath: '/',
  locales: i18n.locales,
}

/** The graph of a few files, by their paths in the content folder. */
export async function graphOf(files: Readonly<Record<string, string>>): Promise<Graph> {
  const contentDir = await mkdtemp(join(tmpdir(), 'kakehashi-exchange-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(contentDir, path)), { recursive: true })
      await writeFile(join(contentDir, path), text)
    }
    return (await loadContent({ contentDir, projectDir: contentDir, sites: [malmo], i18n })).graph
  } finally {
    await rm(contentDir, { recursive: true })
  }
}

/** A page as it goes to a translator into Japanese. */
export function exported(graph: Graph, id = 'malmo/avtal'): ExchangeFile {
  const { source, files } = nodeOf(graph, pageId(id))
  return exportPage({
    source,
    translation: files.get(ja) ?? null,
    record: null,
    locale: ja,
    glossary: graph.glossary,
  })
}

/** An exchange file with the targets that a translator writes; a text without one comes back as it is. */
export function translated(
  graph: Graph,
  targets: Readonly<Record<string, string>>,
  format: ExchangeFormat = 'xliff',
): string {
  const file = exported(graph)
  const units = file.units.map((unit) => ({ ...unit, target: targets[unit.id] ?? unit.source }))
  return writeExchange({ ...file, units }, format).text
}

/** What an import of an exchange file's text or bytes gives: each problem as `line code unit`, and the page written. */
export function imported(graph: Graph, text: string | Uint8Array, name = 'avtal.ja.xlf') {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const options = { quality: 'draft', role: 'agency', date: '2026-11-26' } as const
  const { written, problems } = importTranslation(graph, readExchange(bytes, name), options)
  return {
    written,
    found: problems.map(({ code, place, values }) =>
      [place.line, code, values['unit'], values['mark']].filter((part) => part !== undefined).join(' '),
    ),
    page: written[0]?.text,
  }
}
