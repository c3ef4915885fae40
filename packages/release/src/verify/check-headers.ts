import { contentType } from '../content-type.ts'
import { headersOf, speculationRulesName } from '../headers.ts'
import { headersFileName } from '../headers-file.ts'
import type { BuiltSites, Site } from './built-sites.ts'
import { readIn } from './check-policy.ts'
import { type Finding, finding } from './finding.ts'

/** What static hosts would send otherwise than a site's own server, and rules for fetching ahead on another path. */
export function checkHeaders(sites: BuiltSites): readonly Finding[] {
  return sites.sites.flatMap((site) => {
    const paths = sites.files.filter((file) => file.site === site).map(({ path }) => path)
    return [...hostFaults(site, paths), ...aheadFaults(site)]
  })
}

/** One file of each kind is enough: the rules are for folders. */
function hostFaults(site: Site, paths: readonly string[]): readonly Finding[] {
  const rules = readRules(readIn(site.folder, headersFileName)?.toString() ?? '')
  const kinds = new Map(
    paths.map((path) => [path.replace(/[^/]*$/, '').split('/')[0] + contentType(path), path]),
  )
  for (const path of kinds.values()) {
    if (/\.(?:br|gz)$|^_/.test(path)) continue
    const sent = sentFor(encodeURI(site.basePath + path), path, rules)
    for (const [name, value] of Object.entries(headersOf(path, site)))
      if (sent.get(name) !== value) {
        const fault = `hosts that read it send "${sent.get(name) ?? ''}" as ${name} of ${path}, not "${value}"`
        return [finding({ site, path: headersFileName }, 'headers', fault)]
      }
  }
  return []
}

type Rule = { readonly pattern: RegExp; readonly headers: readonly (readonly [string, string])[] }

function readRules(text: string): readonly Rule[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n')
    const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    const headers = lines.map((line): readonly [string, string] => {
      const [name = '', ...value] = line.trim().split(': ')
      return [name.toLowerCase(), value.join(': ')]
    })
    return { pattern: new RegExp(`^${source.join('.*')}$`), headers }
  })
}

/** As hosts do it: types by ending, asked again each time unless a rule says otherwise; the values of several rules are joined. */
function sentFor(address: string, path: string, rules: readonly Rule[]): ReadonlyMap<string, string> {
  const sent = new Map<string, string>()
  for (const { pattern, headers } of rules)
    if (pattern.test(address))
      for (const [name, value] of headers) sent.set(name, [sent.get(name) ?? [], value].flat().join(', '))
  return new Map([['content-type', contentType(path)], ['cache-control', 'no-cache'], ...sent])
}

function aheadFaults(site: Site): readonly Finding[] {
  const rules = readIn(site.folder, speculationRulesName)?.toString()
  return rules === undefined || rules.includes(`"${site.basePath}`)
    ? []
    : [
        finding(
          { site, path: speculationRulesName },
          'headers',
          'it is for another path than the site lives under',
        ),
      ]
}
