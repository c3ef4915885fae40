import { join } from 'node:path'
import { renderBody } from '@kakehashi/content'
import { html } from '@kakehashi/html'
import { i18n, locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { sampleGraph, sampleVersion } from '../outputs/sample-graph.ts'
import { openProject } from '../project.ts'
import { bodyRenderer } from './body.ts'
import { renderComponents } from './components-page.ts'
import type { Drawing } from './page.ts'

/** What the examples of markdown are written as, in Swedish. */
const markdown: Readonly<Record<string, string>> = {
  callout: `::: note Tullar och regler för din vara
Den här sidan anger inga tullsatser. Kontrollera vad som gäller för just din vara innan du köper eller säljer.
:::`,
  tip: `::: tip
Organisationer kan bli medlemmar. Du får veta villkoren när du frågar.
:::`,
  table: `| Fråga | Svar |
| --- | --- |
| När började det gälla? | 1 februari 2019 |
| Hur många människor omfattas? | Omkring 635 miljoner |`,
  footnotes: `ESS i Lund och J-PARC i Japan har utbytt erfarenheter sedan 2012.[^1]

[^1]: Årtalen kommer från föreningens egen beskrivning.`,
  ruby: '[{架け橋|かけはし}]{lang=ja}, som betyder bro mellan två sidor. Tokyo skrivs [{東京|とう|きょう}]{lang=ja}.',
  lists: `- Föreningen
  - Främjar utbytet mellan Japan och Skandinavien.
- Hubben

1. En svensk del
2. En japansk del`,
  definitions: `Föreningen
: Främjar utbytet mellan Japan och Skandinavien.

Hubben
: Stöder företag som vill in på den japanska marknaden.`,
  quotation:
    '> Malmö stad vill stärka affärskontakterna med Japan. På den ena sidan finns företag i Malmö och regionen. På den andra finns företag, näringslivsorganisationer och finansiärer i Japan.',
  code: '`HS 8471.30`\n\n```\n8471.30\n```',
  link: '- [EU-kommissionen](https://commission.europa.eu/)',
}

const sv = locale('sv')
const graph = await sampleGraph(
  Object.fromEntries([
    ['malmo/index.sv.md', '---\ntitle: Hej\n---\nHej.'],
    ...Object.entries(markdown).map(([name, text]) => [
      `malmo/${name}.sv.md`,
      `---\ntitle: ${name}\n---\n${text}\n`,
    ]),
  ]),
)
const drawing = await openDrawing()
const page = renderComponents(drawing, sv, html`<link rel="stylesheet" href="/components-page.css">`)

async function openDrawing(): Promise<Drawing> {
  const project = await openProject(join(import.meta.dirname, '../../../..'), {})
  const site = project.sites.find(({ id }) => id === 'malmo')
  if (site === undefined) throw new Error('No site "malmo"')
  return {
    ...{ graph, site, project, i18n },
    links: html`<link rel="stylesheet" href="/theme.css">`,
    pictures: new Map(),
    searchScript: '',
    documentHref: () => '',
  }
}

/** The page with the ids that its examples would have on a page of their own. */
const unscoped = page
  .replace(/ example_[a-z-]+_\d+_title(?=")/g, '')
  .replace(/example_[a-z-]+_\d+_(?!title)/g, '')

test.each(Object.keys(markdown))('the example of %s is what the renderer makes of markdown', (name) => {
  const version = sampleVersion(graph, `malmo/${name}`, sv)
  const body = String(renderBody(graph, version, bodyRenderer(drawing, version))).trim()
  const [inside = ''] = /(?<=^<p>|^<ul>\n).*(?=\n<\/ul>$|<\/p>$)/s.exec(body) ?? [body]
  expect(unscoped).toContain(inside)
})

test('search engines are told to leave the page out, and its own styles come last', () => {
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).toContain('href="/theme.css">\n<link rel="stylesheet" href="/components-page.css">')
})

test('it leads to itself in the other languages', () => {
  expect(page).toContain('<a href="/samarbete-med-japan/ja/_components/" lang="ja" hreflang="ja">')
})
