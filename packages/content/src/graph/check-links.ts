import type { Problem } from '@kakehashi/problems'
import { unknownGroups } from '../front-matter/members.ts'
import type { Link, LinkTarget } from '../markdown/body.ts'
import { type Page, type PageId, type PageText, pageId, type SiteId, type SourceFile } from '../page.ts'
import { addressedFile } from './addressed-file.ts'
import { contactFaults } from './contact-faults.ts'
import { hasFragment } from './fragments.ts'
import type { Graph, Version } from './graph.ts'
import type { LinkInput } from './link-pages.ts'
import {
  contentPath,
  countedFrom,
  linkedPage,
  pathAcrossSites,
  pathOfPage,
  relativePath,
} from './link-path.ts'
import { missingFragment } from './missing-fragment.ts'
import { ownAddress } from './own-address.ts'
import { pathSuggester, siteSuggester } from './path-suggester.ts'
import { mostProblems, problemAt, problemIn, withNearest } from './problem-at.ts'
import { addressKey } from './redirects.ts'
import { versionFor } from './resolve-link.ts'
import type { Standing } from './standing-pages.ts'
import type { Unpublished } from './unpublished.ts'
import { unpublishedTarget } from './unpublished-target.ts'
import type { UnusableFiles } from './unusable-files.ts'

type Context = {
  readonly graph: Graph
  readonly unusable: UnusableFiles
  readonly leftOut: ReadonlyMap<PageId, Unpublished>
  /** The paths of all pictures and documents. */
  readonly files: ReadonlySet<string>
  readonly suggestPage: ReturnType<typeof pathSuggester>
  readonly suggestFile: ReturnType<typeof siteSuggester>
  readonly fileAt: ReturnType<typeof addressedFile>
  readonly standing: ReadonlyMap<string, Standing>
}

/**
 * Every link and reference of every file that leads nowhere, each reported once at its place; those of a file whose
 * front matter cannot be used as well, but for links to its own headings.
 */
export function checkLinks(
  graph: Graph,
  {
    unusable,
    leftOut,
    refused,
    assets,
    standing,
  }: Pick<LinkInput, 'unusable' | 'leftOut' | 'refused' | 'assets'> & Pick<Context, 'standing'>,
): readonly Problem[] {
  const pages = [...graph.nodes.keys()].map(pathOfPage)
  const files = new Set(assets.map(({ path }) => path))
  const context = {
    graph,
    unusable,
    leftOut,
    files,
    suggestPage: pathSuggester(pages),
    suggestFile: siteSuggester([...files, ...pages]),
    fileAt: addressedFile(graph, files),
    standing,
  }
  const used = [...graph.nodes.values()]
    .filter((node) => node.owner === null)
    .flatMap((node) =>
      [...node.files.values()].flatMap((page) => [
        ...checkAll(page.body.links, (link) =>
          checkLink(context, page, node.versions.get(page.locale), link),
        ),
        ...checkContacts(graph, page),
        ...checkMembers(graph, page),
      ]),
    )
  const others = refused.flatMap((page) =>
    checkAll(page.body.links, (link) => checkLink(context, page, undefined, link)),
  )
  return [...used, ...others]
}

/** The first problems of a file: it stops looking where nobody would read on. */
function checkAll(links: readonly Link[], check: (link: Link) => readonly Problem[]): readonly Problem[] {
  const problems: Problem[] = []
  for (const link of links) {
    if (problems.length >= mostProblems) break
    problems.push(...check(link))
  }
  return problems
}

function checkLink(
  context: Context,
  page: PageText,
  own: Version | undefined,
  link: Link,
): readonly Problem[] {
  const { target, href, position } = link
  const { source } = page
  switch (target.kind) {
    case 'fragment':
      if (own === undefined || hasFragment(own, target.fragment)) return []
      return [missingFragment(source, position, target.fragment, own)]
    case 'file': {
      const path = contentPath(source.path, target.path)
      if (path === null) return [problemIn(source, position, 'link-outside', { href })]
      if (context.files.has(path)) return []
      if (!context.graph.nodes.has(pageId(path))) {
        const guess =
          wholeAddress(href) ?? withFragmentOf(href, context.suggestFile(source.path, target.path))
        return [problemIn(source, position, 'missing-file', withNearest({ href }, guess))]
      }
      const meant = target.path.replace(/\/*$/, '.md')
      return [problemIn(source, position, 'missing-page', withNearest({ href }, meant))]
    }
    case 'address':
      return [addressInsteadOfFile(context, source, link, page.site, target.path)]
    case 'external': {
      const own = ownAddress(context.graph.sites.values(), target.url)
      if (own === null || context.standing.get(addressKey(own.site, own.url))?.file === null) return []
      return [addressInsteadOfFile(context, source, link, own.site, own.url)]
    }
    case 'page':
      return checkPageLink(context, page, link, target)
    default:
      return []
  }
}

function addressInsteadOfFile(
  { fileAt }: Context,
  source: SourceFile,
  { href, position }: Link,
  site: SiteId,
  path: string,
): Problem {
  const meant = withFragmentOf(href, fileAt(source.path, site, path))
  const values = meant === null ? { variant: 'address' } : { nearest: meant, variant: 'address-nearest' }
  return problemIn(source, position, 'missing-page', { href, ...values })
}

function checkPageLink(
  context: Context,
  page: PageText,
  { href, position }: Link,
  target: Extract<LinkTarget, { kind: 'page' }>,
): readonly Problem[] {
  const { graph, unusable, leftOut, suggestPage } = context
  const { source, locale } = page
  const id = linkedPage(page, target)
  if (id === null) {
    const meant = withFragmentOf(href, pathOnOtherSite(context, page, target))
    return [problemIn(source, position, 'link-outside', withNearest({ href }, meant))]
  }
  const node = graph.nodes.get(id)
  if (unusable.has(id)) return []
  const reason = leftOut.get(id)
  if (reason !== undefined) return [unpublishedTarget(source, position, href, reason)]
  if (node === undefined) {
    const guess = withFragmentOf(href, suggestPage(source.path, href.split('#')[0] ?? ''))
    return [problemIn(source, position, 'missing-page', withNearest({ href }, guess))]
  }
  const shown = versionFor(graph, node, locale)
  if (shown === undefined) return []
  const given = shown.page.locale
  const { fragment } = target
  return [
    ...(given === locale
      ? []
      : [problemIn(source, position, 'fallback-link', { href, wanted: locale, given })]),
    ...(fragment === null || hasFragment(shown, fragment)
      ? []
      : [missingFragment(source, position, fragment, shown)]),
  ]
}

/** How a page writes the path of a file that it has looked for by way of another site's folder; null where it is none. */
function pathOnOtherSite(
  { graph }: Context,
  page: PageText,
  target: Extract<LinkTarget, { kind: 'page' }>,
): string | null {
  const path = pathAcrossSites(countedFrom(page, target), target.path)
  const isOnSite = [...graph.sites.keys()].some((site) => path?.startsWith(`${site}/`))
  return path === null || !isOnSite ? null : relativePath(page.source.path, path)
}

/** What was meant by an address on the web or of e-mail that begins as no address does; null for other words. */
function wholeAddress(href: string): string | null {
  if (/^www\./i.test(href)) return `https://${href}`
  if (/^https?\/\//i.test(href)) return href.replace('//', '://')
  return /^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(href) ? `mailto:${href}` : null
}

/** A guess for the path of a link, with the fragment that the link has. */
function withFragmentOf(href: string, guess: string | null): string | null {
  const fragment = href.split('#')[1]
  return guess === null || fragment === undefined ? guess : `${guess}#${fragment}`
}

function checkContacts({ contacts }: Graph, page: Page): readonly Problem[] {
  return contactFaults(page.frontMatter.contacts ?? [], contacts).map(({ index, code, values }) =>
    problemAt(page, `contacts.${index}`, code, values),
  )
}

function checkMembers({ directory }: Graph, page: Page): readonly Problem[] {
  return unknownGroups(page.frontMatter.members ?? {}, directory).map(({ field, values }) =>
    problemAt(page, `members.${field}`, 'unknown-member-group', values),
  )
}
