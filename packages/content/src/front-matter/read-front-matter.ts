import type { Problem } from '@kakehashi/problems'
import type { Position, SourceFile } from '../page.ts'
import { withoutZeroWidth } from '../read/decode-text.ts'
import { type Finding, toProblems } from '../read/finding.ts'
import { checkPage, fieldsOf } from './check-page.ts'
import { checkSchema, typeName } from './check-schema.ts'
import { findSecondFrontMatter } from './find-second-front-matter.ts'
import { readYaml, type YamlResult } from './read-yaml.ts'
import { type FrontMatter, frontMatterSchema, mirrorSchema } from './schema.ts'
import { type FileParts, splitFrontMatter } from './split-front-matter.ts'
import type { YamlTree } from './yaml-tree.ts'

export type FrontMatterResult = {
  /** Null where anything in it is wrong; `title` is empty in a file that mirrors another page. */
  readonly frontMatter: FrontMatter | null
  /** Where each value stands in the file, by path: `title`, `event.start`, `formerSlugs.0`. */
  readonly positions: ReadonlyMap<string, Position>
  /** The text below the front matter, without zero-width spaces. */
  readonly bodyText: string
  /** The line of the file on which `bodyText` begins, counted from 1. */
  readonly bodyLine: number
  readonly problems: readonly Problem[]
}

export const maxFrontMatterBytes = 32 * 1024

const fileStart = { line: 1, column: 1 }
const keys = Object.keys(frontMatterSchema.shape)

/**
 * Reads and checks what stands between the fences of a markdown file, and finds the text below. All that is wrong is
 * reported at once; it never throws. `sourceLocale` is the language of files that name no other as their page's source.
 */
export function readFrontMatter(source: SourceFile, sourceLocale = 'sv'): FrontMatterResult {
  const { text, file, path } = source
  const parts = splitFrontMatter(text)
  const clean = withoutZeroWidth(text, parts.bodyOffset)
  const bodyText = clean.text.slice(parts.bodyOffset)
  const locale = /\.([^./]+)\.md$/.exec(path)?.[1]
  const found = readParts(text, parts, (tree) => locale === (fieldsOf(tree.value).source ?? sourceLocale))
  const findings = [...found.findings, ...clean.findings, ...checkBody(text, parts, bodyText, found.isMirror)]
  const { frontMatter, positions } = found
  const { bodyLine } = parts
  return { frontMatter, positions, bodyText, bodyLine, problems: toProblems(findings, file, text) }
}

type Read = Pick<FrontMatterResult, 'frontMatter' | 'positions'> & {
  readonly findings: readonly Finding[]
  readonly isMirror: boolean
}

function readParts(text: string, parts: FileParts, isSource: (tree: YamlTree) => boolean): Read {
  const { opening, yamlStart, yamlEnd } = parts
  const fault = (code: Finding['code'], values: Problem['values'] = {}, position: Position = fileStart) =>
    nothing([{ code, position, values }])
  if (/^[\s\u200b\u2060\ufeff]*$/.test(text)) return fault('empty-file')
  if (opening === 'none') return fault('missing-key', { key: 'title', variant: 'fence' })
  if (opening === 'other-language') {
    const column = text.startsWith('+++') ? 1 : text.indexOf(parts.language) + 1
    return fault('front-matter-language', { language: parts.language }, { line: 1, column })
  }
  if (opening === 'unclosed') return fault('front-matter-unclosed')
  const size = Buffer.byteLength(text.slice(yamlStart, yamlEnd))
  if (size > maxFrontMatterBytes) return fault('front-matter-too-large', { size, limit: maxFrontMatterBytes })
  const yaml = readYaml(text, yamlStart, yamlEnd, keys)
  const { tree } = yaml
  if (tree === null)
    return { ...nothing(yaml.findings), isMirror: /^mirrors\s*:/m.test(text.slice(yamlStart, yamlEnd)) }
  return checkTree({ ...yaml, tree }, isSource(tree))
}

function checkTree(yaml: YamlResult & { readonly tree: YamlTree }, isSource: boolean): Read {
  const { tree, at } = yaml
  const found = typeName(tree.value)
  if (found !== 'mapping' && found !== 'nothing')
    return nothing([
      ...yaml.findings,
      { code: 'front-matter-type', position: at(tree.values.get('') ?? 0), values: { found } },
    ])
  const fields = fieldsOf(tree.value)
  const isMirror = 'mirrors' in fields
  const checked = checkSchema<FrontMatter>(
    isMirror ? mirrorSchema : frontMatterSchema,
    { ...yaml, tree: { ...tree, value: fields } },
    'title',
  )
  const page = checkPage(tree, isSource).map(({ offset, ...rest }) => ({ ...rest, position: at(offset) }))
  const hidden = [...tree.zeroWidth]
    .filter(([path]) => !/^(slug|formerSlugs)\b/.test(path))
    .slice(0, 1)
    .map(
      ([, { offset, codePoint }]): Finding => ({
        code: 'zero-width',
        position: at(offset),
        values: { codePoint },
      }),
    )
  const wrong = [...yaml.findings, ...checked.findings, ...page]
  return {
    frontMatter: wrong.length === 0 ? checked.data : null,
    positions: new Map(
      [...tree.values].filter(([path]) => path !== '').map(([path, offset]) => [path, at(offset)]),
    ),
    findings: [...wrong, ...hidden],
    isMirror,
  }
}

function nothing(findings: readonly Finding[]): Read {
  return { frontMatter: null, positions: new Map(), findings, isMirror: false }
}

function checkBody(text: string, parts: FileParts, body: string, isMirror: boolean): readonly Finding[] {
  if (parts.opening !== 'fence') return []
  const start = body.search(/\S/)
  if (start === -1)
    return isMirror ? [] : [{ code: 'empty-page', position: { line: parts.bodyLine - 1, column: 1 } }]
  const line = parts.bodyLine + (body.slice(0, start).match(/\n/g)?.length ?? 0)
  const column = start - body.lastIndexOf('\n', start)
  const values = { key: 'mirrors', allowed: '–', variant: 'mirrors' }
  if (isMirror) return [{ code: 'wrong-value', position: { line, column }, values }]
  return findSecondFrontMatter(text.slice(parts.bodyOffset), keys)
    ? [{ code: 'yaml-documents', position: { line, column } }]
    : []
}
