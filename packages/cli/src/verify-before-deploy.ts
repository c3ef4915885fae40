import { existsSync } from 'node:fs'
import type { Locale } from '@kakehashi/i18n'
import type { Release } from '@kakehashi/release'
import { verifySites } from '@kakehashi/release/verify'
import { bundleReader } from '@kakehashi/search'
import type { Project } from '@kakehashi/site'
import { reportFindings } from './report-findings.ts'

/**
 * Whether a site that was built last may take the place of a release; what speaks against it is told. All sites are looked
 * at, since they link to each other.
 */
export async function verifyBeforeDeploy(
  { sites }: Project,
  deployed: string,
  last: Release | null,
  locale: Locale,
): Promise<boolean> {
  const findings = await verifySites(
    sites
      .filter(({ distDir }) => existsSync(distDir))
      .map(({ id, distDir, preview }) => ({
        ...{ id, folder: distDir, isPreview: preview },
        last: id === deployed ? last : null,
      })),
    { search: bundleReader },
  )
  if (findings.length > 0) reportFindings(findings, locale)
  return findings.length === 0
}
