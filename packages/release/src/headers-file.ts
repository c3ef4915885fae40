import { contentType } from './content-type.ts'
import { isEditorFile } from './editor-security-policy.ts'
import { type Headers, headersOf, revalidated, siteHeaders } from './headers.ts'
import type { HeaderSettings } from './served-site.ts'

/** The file in which static hosts (Netlify, Cloudflare Pages and others) look for headers. */
export const headersFileName = '_headers'

/** A file or a folder with `*`, and the lines with its headers. */
type Rule = { readonly pattern: string; readonly lines: string }

/**
 * The text of `_headers` for a site with these files. Hosts join the values that several rules give to one header, so no
 * two rules that fit a path share one; and Cloudflare takes a hundred rules at most, so a folder whose files all want the
 * same has one. Types by ending, and asking again each time, are what these hosts do by themselves. Where there is an editor,
 * whose policy is another one, the policy stands in the rules of folders.
 */
export function renderHeadersFile(paths: readonly string[], site: HeaderSettings): string {
  const { 'content-security-policy': _, ...others } = siteHeaders(site)
  const common: Headers = paths.some(isEditorFile) ? others : siteHeaders(site)
  const wanted = paths.map((path) => ({ pattern: path, lines: linesOf(ownHeaders(path, site, common)) }))
  const rules = [{ pattern: '*', lines: linesOf(common) }, ...folderRules('', wanted)]
  return rules.map(({ pattern, lines }) => `${encoded(site.basePath + pattern)}\n${lines}`).join('')
}

/** The headers of a file beyond those of every answer and those that hosts send by themselves. */
function ownHeaders(path: string, site: HeaderSettings, ofEveryAnswer: Headers): Headers {
  const common: Headers = {
    ...ofEveryAnswer,
    'content-type': contentType(path),
    'cache-control': revalidated,
  }
  const headers = Object.entries(headersOf(path, site))
  return Object.fromEntries(headers.filter(([name, value]) => common[name] !== value))
}

function folderRules(folder: string, files: readonly Rule[]): readonly Rule[] {
  const lines = files[0]?.lines ?? ''
  if (files.every((file) => file.lines === lines))
    return lines === '' ? [] : [{ pattern: `${folder}*`, lines }]
  const below = Map.groupBy(files, ({ pattern }) => /^[^/]*\//.exec(pattern.slice(folder.length))?.[0] ?? '')
  return [...below].flatMap(([name, inside]) =>
    name === '' ? inside.filter((file) => file.lines !== '') : folderRules(folder + name, inside),
  )
}

function linesOf(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')
}

/** Colons and stars mean something in a pattern; only a star at the end is one of ours. */
function encoded(pattern: string): string {
  const path = encodeURI(pattern).replaceAll(':', '%3A')
  return path.replace(/\*(?=.)/g, '%2A')
}
