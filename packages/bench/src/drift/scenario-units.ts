import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadContent, type Page, pageId, siteId } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { type TextUnit, textUnits } from '@kakehashi/translation'
import type { DriftScenario, ScenarioLocale } from './drift-scenario.ts'

/** What each text of a scenario consists of. */
export type Units = Readonly<Record<'before' | 'after' | 'translation', readonly TextUnit[]>>

/** The units of scenarios by name; parsed as any content is. */
export async function unitsOf(scenarios: readonly DriftScenario[]): Promise<ReadonlyMap<string, Units>> {
  const contentDir = await mkdtemp(join(tmpdir(), 'kakehashi-drift-'))
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(contentDir, path)), { recursive: true })
    await writeFile(join(contentDir, path), text)
  }
  for (const [index, { from, to, before, after, translation }] of scenarios.entries()) {
    await write(`drift/${index}/before.${from}.md`, before)
    await write(`drift/${index}/after.${from}.md`, after)
    await write(`drift/${index}/translation.${to}.md`, translation)
  }
  const site = { id: siteId('drift'), origin: 'https://example.org', basePath: '/', locales: i18n.locales }
  const { graph } = await loadContent({ contentDir, projectDir: contentDir, sites: [site], i18n })
  await rm(contentDir, { recursive: true })
  const units = (index: number, name: string, locale: ScenarioLocale) => {
    const files = graph.nodes.get(pageId(`drift/${index}/${name}`))?.files ?? new Map<string, Page>()
    const page = [...files.values()].find((file) => file.locale === locale)
    if (page === undefined) throw new Error(`${scenarios[index]?.name}: ${name} was not read`)
    return textUnits(page)
  }
  return new Map(
    scenarios.map(({ name, from, to }, index) => [
      name,
      {
        before: units(index, 'before', from),
        after: units(index, 'after', from),
        translation: units(index, 'translation', to),
      },
    ]),
  )
}

/** The units of one scenario. @throws where there is none of that name. */
export function unitsIn(units: ReadonlyMap<string, Units>, { name }: DriftScenario): Units {
  const found = units.get(name)
  if (found === undefined) throw new Error(name)
  return found
}
