import type { BuiltFile, BuiltSites } from './built-sites.ts'
import { type Finding, finding } from './finding.ts'

/** The largest file of any kind: what visitors fetch on a phone. A document may be as large as an editor may add one. */
const largestPicture = 2_000_000

/** What is wrong with files of any kind: what should not be there, bytes that are no text, traces of a machine, weight. */
export function checkFiles(sites: BuiltSites): readonly Finding[] {
  return sites.files.flatMap((file) => [
    ...(isStray(file.path) ? [finding(file, 'stray', 'it is nothing that visitors should get')] : []),
    ...(file.encoding === null ? [] : [finding(file, 'encoding', file.encoding)]),
    ...(file.trace === null ? [] : [finding(file, 'trace', `it names "${file.trace}"`)]),
    ...weightFaults(file),
  ])
}

const known = /^(?:_headers|_redirects)$|^\.well-known\//
const further = /(?:^|\/)_[1-9]\d*\//g

function isStray(path: string): boolean {
  if (known.test(path)) return false
  return (
    /(?:^|\/)[._]/.test(path.replaceAll(further, '/')) ||
    /\.(?:md|map|orig|bak|swp|tmp|ts|njk|liquid|ya?ml|translation\.json)$|~$/i.test(path)
  )
}

function weightFaults(file: BuiltFile): readonly Finding[] {
  const isPicture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(file.path)
  return isPicture && file.size > largestPicture
    ? [finding(file, 'budget', `the picture has ${file.size} bytes, more than ${largestPicture}`)]
    : []
}
