import { transform } from 'lightningcss'

/**
 * The same styles in fewer bytes, for publication: no comments, no layout. Without a list of browsers Lightning CSS adds no
 * prefixes and rewrites nothing for old ones. Throws where the text is not CSS.
 */
export function minifyCss(css: string): string {
  const { code } = transform({ filename: 'theme.css', code: Buffer.from(css), minify: true })
  return Buffer.from(code).toString()
}
