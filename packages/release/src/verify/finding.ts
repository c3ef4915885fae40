import type { BuiltFile } from './built-sites.ts'

/** The kinds of what can be wrong with finished sites. */
export type FindingCode =
  | 'alternate'
  | 'budget'
  | 'calendar'
  | 'canonical'
  | 'compressed'
  | 'encoding'
  | 'feed'
  | 'headers'
  | 'html'
  | 'language'
  | 'link'
  | 'lost'
  | 'manifest'
  | 'noindex'
  | 'not-found'
  | 'outside'
  | 'placeholder'
  | 'policy'
  | 'redirect'
  | 'release'
  | 'robots'
  | 'search'
  | 'sitemap'
  | 'stray'
  | 'trace'

/** Something wrong in a finished site: the file by its site and path, `malmo/hub/index.html`, and what. */
export type Finding = { readonly code: FindingCode; readonly file: string; readonly message: string }

/** A finding at a file. */
export function finding(file: Pick<BuiltFile, 'site' | 'path'>, code: FindingCode, message: string): Finding {
  return { code, file: `${file.site.id}/${file.path}`, message }
}

/** One line for each message, naming the first file that has it: a fault in the layout stands on every page. */
export function printFindings(findings: readonly Finding[]): readonly string[] {
  return [...Map.groupBy(findings, ({ code, message }) => `${code} ${message}`).values()].map((same) => {
    const [first, ...others] = new Set(same.map(({ file }) => file))
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    return `${first}${more}: ${same[0]?.message}`
  })
}
