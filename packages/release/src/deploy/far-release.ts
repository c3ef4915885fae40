import { type Manifest, manifestName, sha256Of } from '../manifest.ts'
import { type Release, releaseId } from '../release.ts'
import { servedSiteName } from '../served-site.ts'
import { DeployError } from './deploy-error.ts'
import { type FarSide, inFolder } from './far-side.ts'
import { sh } from './shell.ts'

/** @throws {DeployError} where its manifest is not the one that it is named for, or its description is not in that. */
export async function readFarRelease(far: FarSide, id: string): Promise<Release> {
  const read = async (name: string) => {
    const { code, output } = await far.attempt(inFolder(far, sh`cat ${`releases/${id}/${name}`}`))
    return code === 0 ? output : ''
  }
  const manifestText = await read(manifestName)
  const servedText = await read(servedSiteName)
  const damaged = (path: string) => new DeployError({ code: 'release-damaged', id, path, count: 1 })
  if (releaseId(manifestText) !== id) throw damaged(manifestName)
  const manifest: Manifest = JSON.parse(manifestText)
  if (manifest.find(({ path }) => path === servedSiteName)?.sha256 !== sha256Of(Buffer.from(servedText)))
    throw damaged(servedSiteName)
  return { id, manifest, served: JSON.parse(servedText) }
}

/** @throws {DeployError} where a release is another site's. */
export function requireSite({ destination }: FarSide, { served }: Release, site: string): void {
  if (served.id === site) return
  throw new DeployError({ code: 'other-site', folder: destination.folder, found: served.id })
}

/** The files of a folder of releases that are missing, changed or too many; none where it is whole. */
export async function findDamage(
  far: FarSide,
  name: string,
  { id, manifest }: Pick<Release, 'id' | 'manifest'>,
): Promise<readonly string[]> {
  const { output } = await far.attempt(
    inFolder(far, sh`cd ${`releases/${name}`} && find . ! -type d -exec sha256sum -z {} +`),
  )
  const found = new Map(output.split('\0').flatMap((line) => parseSum(line)))
  const wrong = manifest.filter(({ path, sha256 }) => found.get(path) !== sha256).map(({ path }) => path)
  const known = new Set([manifestName, ...manifest.map(({ path }) => path)])
  const extra = [...found.keys()].filter((path) => !known.has(path))
  const isNamedFor = found.get(manifestName)?.startsWith(id) ?? false
  return [...(isNamedFor ? [] : [manifestName]), ...wrong, ...extra].sort()
}

/** A line of sha256sum: the hash, a space, how it was read, the path. */
function parseSum(line: string): readonly (readonly [path: string, sha256: string])[] {
  const [, sha256, path] = /([0-9a-f]{64}) [ *]\.\/(.*)$/s.exec(line) ?? []
  return sha256 === undefined || path === undefined ? [] : [[path, sha256]]
}
