/** The first bytes of the kinds of file that are taken for text most often. */
const signatures = [
  '89504e47',
  'ffd8ff',
  '47494638',
  '25504446',
  '504b0304',
  '1f8b08',
  '7f454c46',
  '52494646',
  'd0cf11e0',
]

/** Whether the bytes are a picture, a document or a program; `isUtf8` says whether they could be read as text. */
export function isBinary(bytes: Uint8Array, isUtf8: boolean): boolean {
  if (hasSignature(bytes)) return true
  if (!isUtf8 && bytes.includes(0)) return true
  const sample = bytes.subarray(0, 8192)
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls++
  return controls >= 16 && controls > sample.length / 10
}

/** The name of the encoding where the bytes are UTF-16 or UTF-32, with or without a byte order mark, else null. */
export function foreignEncoding(bytes: Uint8Array, isUtf8: boolean): string | null {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start === 'fffe0000' || start === '0000feff') return 'UTF-32'
  if (start.startsWith('fffe') || start.startsWith('feff')) return 'UTF-16'
  if (bytes.length < 4 || bytes.length % 2 !== 0 || hasSignature(bytes)) return null
  const sample = bytes.subarray(0, 8192)
  const [even, odd] = sample.includes(0) ? [zeros(sample, 0), zeros(sample, 1)] : [0, 0]
  if (Math.max(even, odd) > 0.3 && Math.min(even, odd) < 0.02) return 'UTF-16'
  if (isUtf8) return null
  return isPlausible(sample, 'utf-16le') || isPlausible(sample, 'utf-16be') ? 'UTF-16' : null
}

/** Whether the bytes begin as those of a picture, a document or a program do. */
export function hasSignature(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return signatures.some((signature) => start.startsWith(signature))
}

/** The share of bytes that are zero among those at even (0) or odd (1) places. */
function zeros(bytes: Uint8Array, parity: number): number {
  const count = bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length
  return count / (bytes.length / 2)
}

const ordinary = /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\p{S}\p{Nd}\s]$/u

/** Whether the bytes read as words in our scripts, some ASCII (line feeds, hyphens) among them. */
function isPlausible(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  const characters = [...new TextDecoder(encoding).decode(bytes)]
  const ascii = characters.filter((character) => character < '\u007f' && ordinary.test(character)).length
  const strange = characters.filter((character) => !ordinary.test(character)).length
  return ascii >= 2 && ascii > characters.length / 50 && strange <= characters.length / 50
}
