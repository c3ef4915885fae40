/** How much of a file's end `isCutOff` wants to see: enough to find a mark before what telephones append. */
export const tailBytes = 1024 * 1024

const endOfJpeg = Buffer.from('ffd9', 'hex')

/**
 * Whether a picture ends before its end, as after a broken upload, by the marks of its format: PNG's IEND chunk, JPEG's
 * EOI marker (a preview in its first half has one too), the length that WebP states. Encoders would stop at it.
 */
export function isCutOff(type: string, head: Buffer, tail: Buffer, size: number): boolean {
  if (type === 'png') return !tail.includes('IEND')
  if (type === 'jpg') return size - tail.length + tail.lastIndexOf(endOfJpeg) < size / 2
  return type === 'webp' && head.readUInt32LE(4) + 8 > size
}
