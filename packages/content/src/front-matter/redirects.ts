import type { Problem } from '@kakehashi/problems'
import { z } from 'zod'
import { type Position, type SiteId, type SourceFile, siteId } from '../page.ts'
import { pathTooLong, pathVariant } from './check-slug.ts'
import { readData } from './read-data.ts'

/** An old address and the page that it leads to, as written. */
export type RedirectEntry = {
  /** A path that begins with a slash, or a whole address of the site's host. */
  readonly from: string
  /** A markdown file, `avtal.md` or `association:hub.md#id`, another path of the site, or `gone`. */
  readonly to: string
  readonly position: Position
  readonly toPosition: Position
}

export type RedirectFile = {
  readonly site: SiteId
  readonly source: SourceFile
  readonly entries: readonly RedirectEntry[]
}

const address = /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?=\/)/
const page = /^(?:[a-z0-9-]+:)?(?!\/)(?!.*(?:^|[/:])\.\.?(?:\/|$))[^\s#?%\\:]+\.md(?:#[^\s#]+)?$/

/** What stands for the page of an old address that is to have none any more. */
export const gone = 'gone'

/** `<site>/redirects.yaml`: where addresses from before this site lead. */
export const redirectsSchema = z.record(
  z.string().refine((from) => isPath(from.replace(address, '')), '/gammal/sida/'),
  z
    .string()
    .refine((to) => to === gone || page.test(to) || isPath(to), 'avtal.md, association:hub.md#id, gone'),
)

function isPath(text: string): boolean {
  try {
    const path = decodeURIComponent(text)
    return path.startsWith('/') && pathVariant(path) === null && pathTooLong(path) === null
  } catch {
    return false
  }
}

/** The redirects of every site, in the order of the files; none from a file that has a fault. */
export function readRedirects(data: readonly SourceFile[]): {
  readonly redirectFiles: readonly RedirectFile[]
  readonly problems: readonly Problem[]
} {
  const sources = data.filter((file) => /^(?!shared\/)[^/]+\/redirects\.yaml$/.test(file.path))
  const read = sources.map((source) => ({ source, ...readData(source, redirectsSchema) }))
  const redirectFiles = read.map(({ source, data: redirects, positions, keyPositions }) => ({
    site: siteId(source.path.split('/')[0] ?? ''),
    source,
    entries: Object.entries(redirects ?? {}).map(([from, to]) => ({
      from,
      to,
      position: keyPositions.get(from) ?? { line: 1, column: 1 },
      toPosition: positions.get(from) ?? { line: 1, column: 1 },
    })),
  }))
  return { redirectFiles, problems: read.flatMap((file) => file.problems) }
}
