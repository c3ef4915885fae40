import { isUtf8 } from 'node:buffer'

/** What is wrong with a text's bytes, in words that follow its name; null where they are UTF-8 as it was written. */
export function encodingFault(bytes: Buffer, text: string): string | null {
  if (!isUtf8(bytes)) return 'it is not in UTF-8'
  if (text.startsWith('\uFEFF')) return 'it begins with a byte order mark'
  if (text.includes('\uFFFD')) return 'it has U+FFFD in it, in place of a character that was lost'
  // Å, å, é and quotes in UTF-8, read as Windows-1252
  const mangled = /Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€[\u0080-\u2122]/.exec(text)?.[0]
  return mangled === undefined ? null : `"${mangled}" looks like UTF-8 that was read in another encoding`
}
