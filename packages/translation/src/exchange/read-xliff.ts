import { SaxesParser } from 'saxes'
import type { ReadFault, ReadFile, ReadResult, ReadUnit } from './read-file.ts'

type Part = { source: string; target: string | null; readonly isIgnorable: boolean }
type OpenUnit = { readonly id: string; readonly line: number; readonly parts: Part[] }
type OpenFile = Omit<ReadFile, 'units'> & { readonly units: ReadUnit[] }
type Attributes = Readonly<Record<string, string>>

/** Reads XLIFF 1.2 or 2: every unit of every file in it, with its line. Texts that a tool parted are joined again. */
export function readXliff(text: string): ReadResult {
  const parser = new SaxesParser()
  const [open, files]: [string[], OpenFile[]] = [[], []]
  let fault = null as ReadFault | null
  let [version, locales, line]: [string, Attributes, number] = ['', {}, 1]
  let unit: OpenUnit | null = null
  const fail = (values: ReadFault['values']) => {
    fault ??= { line: parser.line, values }
  }
  const append = (words: string) => {
    const part = unit?.parts.at(-1)
    const place = open.findLast((name) => name !== 'mrk')
    if (part === undefined || open.includes('alt-trans')) return
    if (place === 'source') part.source += words
    if (place === 'target') part.target = (part.target ?? '') + words
  }
  parser.on('error', ({ message }) => fail({ reason: message.replace(/^(?:\d+:)*\s*/, '') }))
  parser.on('opentagstart', () => {
    line = parser.line
  })
  parser.on('opentag', ({ name: written, attributes }) => {
    const name = written.replace(/^.*:/, '')
    const parent = open.at(-1)
    open.push(name)
    if (parent === undefined && name !== 'xliff') fail({ variant: 'format' })
    if (name === 'xliff') {
      version = attributes['version'] ?? ''
      locales = attributes
      if (!/^(?:1\.2|2\.[012])$/.test(version)) fail({ version, variant: 'version' })
    }
    if (name === 'file') files.push(fileOf({ ...locales, ...attributes }, version, line))
    if (name === 'trans-unit' || name === 'unit') unit = { id: attributes['id'] ?? '', line, parts: [] }
    if (name === 'trans-unit' || name === 'segment' || name === 'ignorable')
      unit?.parts.push({ source: '', target: null, isIgnorable: name === 'ignorable' })
    if (isText(parent) && name !== 'mrk' && !open.includes('alt-trans')) fail({ name, variant: 'element' })
    if (name === 'target') append('')
  })
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('closetag', ({ name: written }) => {
    const name = written.replace(/^.*:/, '')
    open.pop()
    if (unit === null || (name !== 'trans-unit' && name !== 'unit')) return
    files.at(-1)?.units.push(joined(unit))
    unit = null
  })
  parser.write(text).close()
  return fault === null ? { kind: 'read', files } : { kind: 'broken', fault: atAmpersand(fault, text) }
}

/** A bare ampersand is seen by the parser only where the next semicolon stands. */
function atAmpersand(fault: ReadFault, text: string): ReadFault {
  const at = text.search(/&(?!#\d+;|#x[\da-f]+;|\w+;)/i)
  const line = text.slice(0, Math.max(0, at)).split('\n').length
  return at === -1 || line > fault.line ? fault : { ...fault, line }
}

function isText(name: string | undefined): boolean {
  return name === 'source' || name === 'target' || name === 'mrk'
}

function fileOf(attributes: Attributes, version: string, line: number): OpenFile {
  const { original = '', id = '' } = attributes
  return version === '1.2'
    ? {
        page: original,
        sourceLocale: attributes['source-language'] ?? '',
        targetLocale: attributes['target-language'] ?? '',
        line,
        units: [],
      }
    : {
        page: id.replaceAll(':', '/'),
        sourceLocale: attributes['srcLang'] ?? '',
        targetLocale: attributes['trgLang'] ?? '',
        line,
        units: [],
      }
}

/** A text of which one part lacks its translation lacks it as a whole; the space between parts is the source's. */
function joined({ id, line, parts }: OpenUnit): ReadUnit {
  const isWhole = parts.every(({ target, isIgnorable }) => target !== null || isIgnorable)
  return {
    id,
    line,
    source: parts.map(({ source }) => source).join(''),
    target: isWhole ? parts.map(({ source, target }) => target ?? source).join('') : null,
  }
}
