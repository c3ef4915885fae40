import type { Problem } from '@kakehashi/problems'
import type { Link } from '../markdown/body.ts'
import { nearest } from '../nearest.ts'
import { type Page, pageId } from '../page.ts'
import { hasFragment } from './fragments.ts'
import type { Graph, PageNode } from './graph.ts'
import { contentPath, linkedPage } from './link-path.ts'
import { missingFragment } from './missing-fragment.ts'
import { pathSuggester } from './path-suggester.ts'
import { mostProblems, problemAt, problemIn, withNearest } from './problem-at.ts'
import { versionFor } from './resolve-link.ts'
import type { UnusableFiles } from './unusable-files.ts'

type Context = {
  readonly graph: Graph
  readonly unusable: UnusableFiles
  readonly refusedDocuments: ReadonlySet<string>
  readonly suggest: ReturnType<typeof pathSuggester>
}

/** Every link and reference of every file that leads nowhere, each reported once at its place. */
export function checkLinks(
  graph: Graph,
  unusable: UnusableFiles,
  refusedDocuments: ReadonlySet<string>,
): readonly Problem[] {
  const paths = [...graph.nodes.keys()].map((id) => `${id.replace(/\/$/, '/index')}.md`)
  const context = { graph, unusable, refusedDocuments, suggest: pathSuggester(paths) }
  return [...graph.nodes.values()]
    .filter((node) => node.owner === null)
    .flatMap((node) =>
      [...node.files.values()].flatMap((page) => [
        ...checkAll(page.body.links, (link) => checkLink(context, node, page, link)),
        ...checkContacts(graph, page),
      ]),
    )
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

function checkLink(context: Context, node: PageNode, page: Page, link: Link): readonly Problem[] {
  const { target, href, position } = link
  const { source } = page
  switch (target.kind) {
    case 'fragment': {
      const version = node.versions.get(page.locale)
      if (version === undefined || hasFragment(version, target.fragment)) return []
      return [missingFragment(source, position, target.fragment, version)]
    }
    case 'file': {
      const path = contentPath(source.path, target.path)
      if (path === null) return [problemIn(source, position, 'link-outside', { href })]
      if (context.graph.documents.has(path) || context.refusedDocuments.has(path)) return []
      if (!context.graph.nodes.has(pageId(path)))
        return [problemIn(source, position, 'missing-file', { href })]
      const meant = target.path.replace(/\/*$/, '.md')
      return [problemIn(source, position, 'missing-page', withNearest({ href }, meant))]
    }
    case 'page':
      return checkPageLink(context, page, link, target)
    default:
      return []
  }
}

function checkPageLink(
  { graph, unusable, suggest }: Context,
  page: Page,
  { href, position }: Link,
  target: Extract<Link['target'], { kind: 'page' }>,
): readonly Problem[] {
  const { source, locale } = page
  const id = linkedPage(page, target)
  if (id === null) return [problemIn(source, position, 'link-outside', { href })]
  const node = graph.nodes.get(id)
  if (unusable.has(id)) return []
  if (node === undefined) {
    const [path = '', fragment] = href.split('#')
    const guess = suggest(source.path, path)
    const whole = guess === null || fragment === undefined ? guess : `${guess}#${fragment}`
    return [problemIn(source, position, 'missing-page', withNearest({ href }, whole))]
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

function checkContacts({ contacts }: Graph, page: Page): readonly Problem[] {
  return (page.frontMatter.contacts ?? []).flatMap((key, index) => {
    if (contacts.has(key)) return []
    const guess = nearest(key, [...contacts.keys()])
    return [problemAt(page, `contacts.${index}`, 'unknown-contact', withNearest({ key }, guess))]
  })
}
