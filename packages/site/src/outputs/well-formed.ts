const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/
const tag = /^<(?<end>\/)?(?<name>[a-z][\w:-]*)(?<attributes>(?:\s+[a-z][\w:-]*="[^"<]*")*)\s*(?<empty>\/)?>/i
const reference = /&(?!(?:amp|lt|gt|quot|#39);)/

/**
 * What keeps a text from being well-formed XML (XML 1.0, 2.1), else null: for tests, and only as much of XML as this
 * folder writes, without comments, CDATA and document types.
 */
export function xmlFault(text: string): string | null {
  if (!declaration.test(text)) return 'no declaration'
  if (reference.test(text)) return 'a bare ampersand'
  const open: string[] = []
  let roots = 0
  for (let rest = text.replace(declaration, ''); rest !== ''; ) {
    const words = /^[^<]+/.exec(rest)?.[0]
    if (words !== undefined) {
      if (open.length === 0 && words.trim() !== '') return `text outside of the root: ${words}`
      rest = rest.slice(words.length)
      continue
    }
    const match = tag.exec(rest)
    const { name = '', end, empty, attributes = '' } = match?.groups ?? {}
    if (match === null) return `no tag: ${rest.slice(0, 40)}`
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, key]) => key)
    if (new Set(names).size < names.length) return `an attribute twice: ${match[0]}`
    if (end === undefined && open.length === 0) roots++
    if (end !== undefined && open.pop() !== name) return `not open: ${name}`
    if (end === undefined && empty === undefined) open.push(name)
    rest = rest.slice(match[0].length)
  }
  if (open.length > 0) return `not closed: ${open.at(-1)}`
  return roots === 1 ? null : `${roots} roots`
}
