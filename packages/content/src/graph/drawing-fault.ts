import { SaxesParser } from 'saxes'
import type { AssetFault } from './pictures.ts'
import { unsafeSvg } from './unsafe-svg.ts'

/** Why browsers would not show an SVG, or must not; null where it is well-formed XML in UTF-8 and harmless. */
export function drawingFault(path: string, bytes: Buffer): AssetFault | null {
  const unsafe = unsafeSvg(bytes.toString('utf8'))
  if (unsafe !== null) return { code: 'unsafe-svg', values: { src: path, found: unsafe } }
  let namespace: string | null = null
  try {
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ uri }) => {
      namespace ??= uri
    })
    parser.write(new TextDecoder('utf8', { fatal: true }).decode(bytes)).close()
  } catch {
    return { code: 'damaged-image', values: { src: path } }
  }
  const isSvg = namespace === 'http://www.w3.org/2000/svg'
  return isSvg ? null : { code: 'image-type', values: { src: path, variant: 'unknown' } }
}
