import type { Problem } from '@kakehashi/problems'
import { nearest } from '../nearest.ts'
import type { Page } from '../page.ts'
import type { Graph, PageNode, Version } from './graph.ts'
import { contentPath, linkedPage } from './link-path.ts'
import { problemAt, problemIn } from './problem-at.ts'
import { versionFor } from './resolve-link.ts'

/** Every link, picture and reference of every file that leads nowhere, each reported once at its place. */
export function checkLinks(graph: Graph): readonly Problem[] {
  return [...graph.nodes.values()]
    .filter((node) => node.owner === null)
    .flatMap((node) => [...node.files.values()].flatMap((page) => checkFile(graph, node, page)))
}

function checkFile(graph: Graph, node: PageNode, page: Page): readonly Problem[] {
  const version = [...node.versions.values()].find((shown) => shown.page === page)
  const links = page.body.links.flatMap((link) => {
    const { target, href, position } = link
    if (target.kind === 'fragment') {
      const ids = version === undefined ? [] : idsOf(version)
      return ids.includes(target.fragment) ? [] : missingFragment(page, position, target.fragment, page.source.file, ids)
    }
    if (target.kind === 'file') return missingDocument(graph, page, target.path, href, position)
    if (target.kind !== 'page') return []
    const id = linkedPage(page, target)
    if (id === null) return [problemIn(page.source, position, 'link-outside', { href })]
    const reached = graph.nodes.get(id)
    const shown = reached && versionFor(reached, page.locale)
    if (reached === undefined || shown === undefined) return [missingPage(graph, page, href, position)]
    const found: Problem[] = []
    if (shown.page.locale !== page.locale)
      found.push(
        problemIn(page.source, position, 'fallback-link', { href, wanted: page.locale, given: shown.page.locale }),
      )
    if (target.fragment !== null && !idsOf(shown).includes(target.fragment))
      found.push(...missingFragment(page, position, target.fragment, shown.page.source.file, idsOf(shown)))
    return found
  })
  const contacts = (page.frontMatter.contacts ?? []).flatMap((key, index) =>
    graph.contacts.has(key)
      ? []
      : [problemAt(page, `contacts.${index}`, 'unknown-contact', withNearest({ key }, nearest(key, [...graph.contacts.keys()])))],
  )
  return [...links, ...contacts]
}

function idsOf(version: Version): readonly string[] {
  return [...version.headingIds, ...version.page.body.ids]
}

function missingFragment(
  page: Page,
  position: Page['body']['links'][number]['position'],
  fragment: string,
  target: string,
  ids: readonly string[],
): readonly Problem[] {
  return [problemIn(page.source, position, 'missing-fragment', withNearest({ fragment, page: target }, nearest(fragment, ids)))]
}

function missingDocument(
  graph: Graph,
  page: Page,
  path: string,
  href: string,
  position: Page['body']['links'][number]['position'],
): readonly Problem[] {
  const target = contentPath(page.source.path, path)
  if (target === null) return [problemIn(page.source, position, 'link-outside', { href })]
  return graph.documents.has(target) ? [] : [problemIn(page.source, position, 'missing-file', { href })]
}

function missingPage(graph: Graph, page: Page, href: string, position: { line: number; column: number }): Problem {
  const [path = '', fragment] = href.split('#')
  const candidates = [...graph.nodes.keys()].map((id) => relativeLink(page, id))
  const guess = nearest(path, candidates)
  const suggestion = guess === null ? null : guess + (fragment === undefined ? '' : `#${fragment}`)
  return problemIn(page.source, position, 'missing-page', withNearest({ href }, suggestion))
}

/** How a page would write a link to another: `../avtal.md`, `association:medlemmar.md`. */
function relativeLink(page: Page, id: string): string {
  const [site = '', ...rest] = id.split('/')
  const target = rest.join('/') === '' ? ['index'] : rest
  const [ownSite, ...from] = page.source.path.split('/').slice(0, -1)
  if (site !== ownSite) return `${site}:${target.join('/')}.md`
  let shared = 0
  while (shared < from.length && shared < target.length - 1 && from[shared] === target[shared]) shared++
  return `${'../'.repeat(from.length - shared)}${target.slice(shared).join('/')}.md`
}

function withNearest(values: Problem['values'], guess: string | null): Problem['values'] {
  return guess === null ? values : { ...values, nearest: guess, variant: 'nearest' }
}
