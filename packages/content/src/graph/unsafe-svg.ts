const unsafePatterns: readonly RegExp[] = [
  /<\s*(?:[^\s<>/:]+:)?(script|handler|listener|foreignObject|iframe|object|embed|audio|video|animate|set|meta|base|form)\b/i,
  /[\s/"'](on\w+|xml:base)\s*=/i,
  /(<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet)/i,
  /(<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-8["'])[^"'>]*)/i,
  /(?:href|src)\s*=\s*["']?\s*(?!#|["'])(?!data:image\/(?:png|jpe?g|webp|gif);)([^"'\s>]+)/i,
  /(@import|image-set\(|url\((?!\s*["']?\s*#)[^)]*)/i,
]

/**
 * The first thing in an SVG that runs or loads something, else null. Character references are read as XML does, escapes
 * as CSS does; it may refuse a harmless picture, which can be saved as PNG, but lets no other one through.
 */
export function unsafeSvg(text: string): string | null {
  const plain = text
    .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => character(Number.parseInt(code, 10)))
    .replace(/&(?:quot|apos);/g, "'")
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/\\/g, '')
  for (const pattern of unsafePatterns) {
    const match = pattern.exec(plain)
    if (match !== null) return (match[1] ?? match[0]).slice(0, 80).toWellFormed()
  }
  return null
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
