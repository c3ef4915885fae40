import type { I18n } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import type { StatementFile } from '../front-matter/accessibility.ts'
import type { Contact } from '../front-matter/contacts.ts'
import type { Term } from '../front-matter/glossary.ts'
import type { Directory } from '../front-matter/members.ts'
import type { RedirectFile } from '../front-matter/redirects.ts'
import type { SearchAlias, SearchAliasFile } from '../front-matter/search-aliases.ts'
import type { Page, PageId, PageText, SiteId } from '../page.ts'
import type { AssetFile } from '../read/read-content.ts'
import { backLinks } from './back-links.ts'
import { checkAliases } from './check-aliases.ts'
import { checkLinks } from './check-links.ts'
import { checkStatementPages } from './check-statement-pages.ts'
import { checkStatements } from './check-statements.ts'
import type { Document, Graph, SiteAddress } from './graph.ts'
import { groupPages } from './group-pages.ts'
import { resolveMirrors } from './mirrors.ts'
import type { Picture } from './pictures.ts'
import { placePages } from './place-pages.ts'
import { problemAt } from './problem-at.ts'
import { claimsOfFile, claimsOfPage } from './redirect-claims.ts'
import { linkRedirects } from './redirects.ts'
import { standingPages } from './standing-pages.ts'
import type { Unpublished, UnpublishedFiles } from './unpublished.ts'
import { type UnusableFiles, unusableFiles } from './unusable-files.ts'

/** Everything that was read, as the graph is made of it. */
export type LinkInput = {
  readonly pages: readonly Page[]
  /** The texts of files whose front matter cannot be used. */
  readonly refused: readonly PageText[]
  /** Files that are there but gave no page. */
  readonly unusable: UnusableFiles
  /** Those of `pages` that the preview alone shows. */
  readonly unpublished: UnpublishedFiles
  /** The pages that are left out, since they are not published. */
  readonly leftOut: ReadonlyMap<PageId, Unpublished>
  readonly sites: readonly SiteAddress[]
  readonly redirectFiles: readonly RedirectFile[]
  readonly contacts: ReadonlyMap<string, Contact>
  readonly directory: Directory
  readonly statementFiles: readonly StatementFile[]
  /** The day by which an assessment is old; null where nothing says which day it is. */
  readonly today: string | null
  readonly searchAliases: readonly SearchAlias[]
  readonly glossary: readonly Term[]
  readonly aliasFile: SearchAliasFile | null
  readonly pictures: ReadonlyMap<string, Picture>
  readonly documents: ReadonlyMap<string, Document>
  /** Every picture and document there is; one that is linked but refused has been told of. */
  readonly assets: readonly AssetFile[]
}

/**
 * The graph of all sites, the same for any order of the pages. It can be shown even where there are problems: what
 * cannot be resolved leads nowhere, and no two pages stand at one address.
 */
export function linkPages(
  input: LinkInput,
  i18n: I18n,
): { readonly graph: Graph; readonly problems: readonly Problem[] } {
  const sites = new Map(input.sites.map((site) => [site.id, site]))
  const { pages, problems: strangers } = pagesOfSites(input.pages, sites)
  const grouped = groupPages(pages, input.unusable, i18n)
  const { groups, problems: mirrorProblems } = resolveMirrors(grouped.groups, input.unusable)
  const placed = placePages(groups, sites, input.unpublished, i18n)
  const nodes = new Map([...placed].map(([id, { node }]) => [id, node]))
  const stood = standingPages(placed.values(), sites, i18n)
  const unusable = withLeftOut(input, groups)
  const fallbacks = new Map(i18n.locales.map((locale) => [locale, i18n.facts(locale).fallbacks]))
  const fromFiles = input.redirectFiles.flatMap((file) => {
    const site = sites.get(file.site)
    return site === undefined ? [] : claimsOfFile(file, site, { nodes, fallbacks }, unusable, input.leftOut)
  })
  const claims = [...[...placed.values()].flatMap(claimsOfPage), ...fromFiles.flatMap((file) => file.claims)]
  const { redirects, gone, problems: redirectProblems } = linkRedirects(claims, stood.standing)
  const { pictures, documents, contacts, directory, searchAliases, glossary, statementFiles } = input
  const whole = {
    sites,
    nodes,
    redirects,
    gone,
    fallbacks,
    backLinks: backLinks(nodes),
    pictures,
    documents,
    contacts,
    directory,
    statements: new Map(statementFiles.map(({ site, statement }) => [site, statement])),
    searchAliases,
    glossary,
  }
  return {
    graph: { ...whole, nodes: stood.nodes },
    problems: [
      ...strangers,
      ...grouped.problems,
      ...mirrorProblems,
      ...stood.problems,
      ...fromFiles.flatMap((file) => file.problems),
      ...redirectProblems,
      ...checkAliases(input.aliasFile, nodes, new Set([...unusable.keys(), ...input.leftOut.keys()])),
      ...checkStatements(statementFiles, whole, input.today),
      ...checkStatementPages(whole, statementFiles),
      ...checkLinks(whole, { ...input, unusable, standing: stood.standing }),
    ],
  }
}

/** The pages in languages that their sites have; others would be shown nowhere. */
function pagesOfSites(
  pages: readonly Page[],
  sites: ReadonlyMap<SiteId, SiteAddress>,
): { readonly pages: readonly Page[]; readonly problems: readonly Problem[] } {
  const isShown = ({ site, locale }: Page) => sites.get(site)?.locales.includes(locale) === true
  const problems = pages
    .filter((page) => !isShown(page))
    .map((page) => {
      const locales = sites.get(page.site)?.locales.join(', ') ?? ''
      return problemAt(page, 'title', 'unknown-locale', { locale: page.locale, locales })
    })
  return { pages: pages.filter(isShown), problems }
}

/** The unusable files, and those of pages that were left out for a reason that has been told. */
function withLeftOut({ pages, unusable }: LinkInput, groups: ReadonlyMap<PageId, unknown>): UnusableFiles {
  const leftOut = unusableFiles(pages.filter(({ id }) => !groups.has(id)))
  return new Map([...leftOut, ...unusable])
}
