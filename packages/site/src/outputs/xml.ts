import type { Html } from '@kakehashi/html'

/** HTML's escaping of `& < > " '` is XML's as well (XML 1.0, 2.4), so XML is written with the same tag. */
export { html as xml } from '@kakehashi/html'

/** An XML document with its declaration. */
export function xmlDocument(root: Html): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
