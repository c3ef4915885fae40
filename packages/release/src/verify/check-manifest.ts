import { cacheClass, typeOf } from '../headers.ts'
import { checkManifest, type Manifest, manifestName } from '../manifest.ts'
import type { Site } from './built-sites.ts'
import { isCopy } from './check-copies.ts'
import { type Finding, finding } from './finding.ts'

/** Files that are missing, changed or not in a site's manifest, and what it says of them that is not so. */
export async function checkSiteManifest(
  site: Site,
  manifest: Manifest | null,
  sizes: ReadonlyMap<string, number>,
): Promise<readonly Finding[]> {
  const at = (path: string) => ({ site, path })
  if (manifest === null) return [finding(at(manifestName), 'manifest', 'it is missing or damaged')]
  const changed = await checkManifest(site.folder)
  return [
    ...changed.map((path) => finding(at(path), 'manifest', 'it is not as the manifest has it')),
    ...manifest.flatMap(({ path, size, type, cache }) => {
      const name = isCopy(path) ? path.replace(/\.\w+$/, '') : path
      const wrong = [
        ...(sizes.get(path) === size || !sizes.has(path) ? [] : [`size ${size}`]),
        ...(type === typeOf(name) ? [] : [`type "${type}"`]),
        ...(cache === cacheClass(name) ? [] : [`cache class "${cache}"`]),
      ]
      return wrong.map((what) => finding(at(path), 'manifest', `the manifest gives it the ${what}`))
    }),
  ]
}
