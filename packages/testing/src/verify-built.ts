import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { printFindings, verifySites } from '@kakehashi/release/verify'
import { bundleReader } from '@kakehashi/search'

/** What is wrong with the finished sites in a folder, one line each; none when they may be published. */
export async function verifyBuilt(folder: string): Promise<readonly string[]> {
  const sites = readdirSync(folder).map((id) => ({ id, folder: join(folder, id), last: null }))
  return printFindings(await verifySites(sites, { search: bundleReader }))
}
