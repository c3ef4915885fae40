import type { Problem, ProblemCode } from '@kakehashi/problems'
import { codePoint } from '../read/unwanted-characters.ts'

/** 255 bytes is what file systems hold (NAME_MAX); the rest is for endings that the output adds, `.html.br`. */
export const longestName = 240

/** Well below what file systems and servers take for a whole path. */
const longestPath = 1000

export type SlugFault = { readonly code: ProblemCode; readonly values: Problem['values'] }

/** Lower-case letters of the Latin alphabets of Europe, digits, Han and kana. */
const allowed =
  /^(?:[a-z0-9\u00df-\u00f6\u00f8-\u00ff\u0101-\u0130\u0132-\u0137\u0139-\u017e\u0219\u021b\u1e00-\u1eff\u3005\u3007ー]|(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])$/u
/** No folder can be called so on Windows. */
const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const capital = /^\p{Lu}$/u
const latin = /^[A-Za-z\u00c0-\u017e\u0218-\u021b\u1e00-\u1eff]$/u
const lookalike =
  /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]$/u

/**
 * What is wrong with one part of an address, or null. Allowed are lower-case Latin letters, digits, Han and kana, and
 * single hyphens between them.
 */
export function checkSlug(written: string): SlugFault | null {
  const slug = written.normalize('NFC')
  const bad = (variant: string): SlugFault => ({ code: 'bad-slug', values: { slug: written, variant } })
  if (/\p{Default_Ignorable_Code_Point}/u.test(slug)) return bad('zero-width')
  if (/[/\\]|^\.+$|^[a-z]:/i.test(slug)) return bad('path')
  const characters = [...slug]
  const foreign = characters.find(isLookalike)
  if (foreign !== undefined) {
    const character = `${foreign} (${codePoint(foreign)})`
    return { code: 'lookalike-slug', values: { slug: written, character } }
  }
  if (!/^[^-]+(?:-[^-]+)*$/.test(slug)) return bad('character')
  if (!characters.every((character) => character === '-' || isLetter(character))) return bad('character')
  if (characters.some((character) => capital.test(character))) return bad('case')
  if (windowsDevice.test(slug)) return { code: 'reserved-slug', values: { slug: written, owner: 'Windows' } }
  return tooLong(slug, longestName)
}

/** What is wrong with a former address: a slug, or a path from the language's start, `/gammal/sida`. */
export function checkFormerSlug(written: string): SlugFault | null {
  if (!written.startsWith('/')) return checkSlug(written)
  const variant = pathVariant(written.normalize('NFC'))
  return variant === null ? pathTooLong(written) : { code: 'bad-slug', values: { slug: written, variant } }
}

/** The problem with a path that is too long, or with its first part that is. */
export function pathTooLong(path: string): SlugFault | null {
  const parts = path.split('/').map((part) => tooLong(part, longestName))
  return parts.find((fault) => fault !== null) ?? tooLong(path, longestPath)
}

function tooLong(text: string, limit: number): SlugFault | null {
  const bytes = Buffer.byteLength(text.normalize('NFC'))
  return bytes > limit ? { code: 'name-too-long', values: { bytes, limit } } : null
}

/** What is wrong with a path of an old address, whose letters are free; `variant` of bad-slug, or null. */
export function pathVariant(path: string): 'zero-width' | 'path' | 'character' | null {
  if (/\p{Default_Ignorable_Code_Point}/u.test(path)) return 'zero-width'
  if (/^\/{2}|\\|\/\.{1,2}(?:\/|$)/.test(path)) return 'path'
  return /[\s#?%\p{Cc}\p{Cs}"<>^`{|}]/u.test(path) ? 'character' : null
}

function isLetter(character: string): boolean {
  return allowed.test(character) || (capital.test(character) && latin.test(character))
}

/** Cyrillic, Greek and the like, rare Latin letters, and forms that NFKC folds: full-width, mathematical, ligatures. */
function isLookalike(character: string): boolean {
  if (isLetter(character) && character.normalize('NFKC') === character) return false
  if (lookalike.test(character)) return true
  return /[\p{L}\p{N}]/u.test(character) && character.normalize('NFKC') !== character
}
