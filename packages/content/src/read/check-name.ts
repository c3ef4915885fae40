import type { Problem, ProblemCode } from '@kakehashi/problems'
import { checkSlug, longestName } from '../front-matter/check-slug.ts'
import { codePoint } from './unwanted-characters.ts'

export type NameFault = { readonly code: ProblemCode; readonly values: Problem['values'] }

const forbidden = /[\s#?%\\:*"<>|\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufffd]/u
const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}\uff01-\uff5e]/u

/** Windows keeps these names for itself, with any ending, and cannot make one that ends with a full stop. */
const impossibleOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i

/** What is wrong with the name of a file or folder that stays as it is in an address; null where nothing is. */
export function checkName(name: string): NameFault | null {
  const bytes = Buffer.byteLength(name)
  if (bytes > longestName) return { code: 'name-too-long', values: { bytes, limit: longestName } }
  if (forbidden.test(name) || impossibleOnWindows.test(name))
    return { code: 'bad-file-name', values: { name } }
  const foreign = lookalike.exec(name)?.[0]
  if (foreign === undefined) return null
  return { code: 'lookalike-slug', values: { slug: name, character: `${foreign} (${codePoint(foreign)})` } }
}

/** What is wrong with a name, without ending, that becomes a part of a page's address in lower case. */
export function checkPageName(name: string): NameFault | null {
  const fault = checkSlug(name.toLowerCase())
  return fault?.code === 'bad-slug' ? { code: 'bad-file-name', values: { name } } : fault
}
