import { speculationRulesName } from '@kakehashi/release'
import type { SiteSettings } from '../site-settings.ts'
import type { OutputFile } from './output-file.ts'

/**
 * What browsers may fetch ahead when a visitor is about to follow a link (HTML, Speculative loading): the pages of the site. A page's address
 * ends with a slash; that leaves out feeds, calendars and documents, and without a query also what someone searches for.
 */
export function renderSpeculationRules({ basePath }: SiteSettings): OutputFile {
  const where = { href_matches: { pathname: `${basePath}{*/}?`, search: '' } }
  const rules = { prefetch: [{ source: 'document', where, eagerness: 'moderate' }] }
  return { path: speculationRulesName, text: `${JSON.stringify(rules, null, 2)}\n` }
}
