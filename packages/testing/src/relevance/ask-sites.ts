import type { PageId } from '@kakehashi/content'
import { i18n } from '@kakehashi/i18n'
import { loadProject, openProject, type ProjectSite } from '@kakehashi/site'
import { launchBrowser } from '../browser/launch-browser.ts'
import { serveFolders } from '../serve-folders.ts'
import { pageFinder } from './page-addresses.ts'
import { searchInBrowser } from './search-in-browser.ts'

/** What a site's search page answered. */
export type SiteAnswer = {
  readonly found: readonly PageId[]
  readonly isGuess: boolean
  readonly milliseconds: number
}

/** Asks a site's search page in one language; the queries come one after the other. */
export type AskSite = (
  site: string,
  locale: string,
  queries: readonly string[],
) => Promise<readonly SiteAnswer[]>

/** Serves finished sites under their own policy and hands `use` a function that asks their search pages in Chromium. */
export async function askSites<Result>(
  projectDir: string,
  folderOf: (site: ProjectSite) => string,
  use: (ask: AskSite) => Promise<Result>,
): Promise<Result> {
  const project = await openProject(projectDir, {})
  const { graph } = await loadProject(project)
  const findPage = pageFinder(graph)
  const server = await serveFolders(
    project.sites.map((site) => ({
      name: site.id,
      folder: folderOf(site),
      basePath: site.basePath,
    })),
  )
  const browser = await launchBrowser()
  try {
    return await use(async (site, locale, queries) => {
      const page = await browser.newPage()
      const folder = locale === i18n.locales[0] ? '' : `${locale}/`
      const tag = i18n.locales.find((known) => known === locale)
      if (tag === undefined) throw new Error(`No language ${locale}.`)
      await page.goto(server.urlOf(site, `${folder}${i18n.facts(tag).searchPath}/`))
      const answers: SiteAnswer[] = []
      for (const query of queries) {
        const { hits, isGuess, milliseconds } = await searchInBrowser(page, query)
        answers.push({ found: hits.flatMap(({ href }) => findPage(href) ?? []), isGuess, milliseconds })
      }
      await page.close()
      return answers
    })
  } finally {
    await browser.close()
    await server.close()
  }
}
