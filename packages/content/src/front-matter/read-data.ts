import type { Problem } from '@kakehashi/problems'
import type { z } from 'zod'
import { findResidue } from '../find-residue.ts'
import type { Position, SourceFile } from '../page.ts'
import { type Finding, toProblems } from '../read/finding.ts'
import { checkSchema } from './check-schema.ts'
import { readYaml } from './read-yaml.ts'
import { keysAt } from './schema-at.ts'
import { type LocalizedField, missingLanguages } from './text-by-locale.ts'
import type { YamlTree } from './yaml-tree.ts'

export type DataResult<T> = {
  /** Null where anything in the file is wrong. */
  readonly data: T | null
  /** Where each value stands, by path: `ola-yndeheim.phone`. */
  readonly positions: ReadonlyMap<string, Position>
  /** Where each key stands. */
  readonly keyPositions: ReadonlyMap<string, Position>
  readonly problems: readonly Problem[]
}

/** Reads a data file as strictly as front matter. A file of comments alone is an empty mapping. It never throws. */
export function readData<T>(source: SourceFile, schema: z.ZodType<T>): DataResult<T> {
  const { text, file, path } = source
  const result = (data: T | null, findings: readonly Finding[]): DataResult<T> => ({
    data,
    positions: new Map(),
    keyPositions: new Map(),
    problems: toProblems(findings, file, text),
  })
  if (/^[\s\u200b\u2060\ufeff]*$/.test(text))
    return result(null, [
      { code: 'empty-file', position: { line: 1, column: 1 }, values: { variant: 'data' } },
    ])
  const yaml = readYaml(text, 0, text.length, keysAt(schema, []))
  const { tree, at } = yaml
  if (tree === null) return result(null, yaml.findings)
  const whole = { ...yaml, tree: { ...tree, value: tree.value ?? {} } }
  const checked = checkSchema(schema, whole, path.slice(path.lastIndexOf('/') + 1))
  const hidden = [...tree.zeroWidth.values()].slice(0, 1).map(
    ({ offset, codePoint }): Finding => ({
      code: 'zero-width',
      position: at(offset),
      values: { codePoint },
    }),
  )
  const wrong = [...yaml.findings, ...checked.findings, ...residues(tree, at)]
  return {
    ...result(wrong.length === 0 ? checked.data : null, [...wrong, ...hidden]),
    positions: new Map([...tree.values].map(([key, offset]) => [key, at(offset)])),
    keyPositions: new Map([...tree.keys].map(([key, offset]) => [key, at(offset)])),
  }
}

/** A warning for each language that a text of the file lacks, at the text's key. */
export function untranslated(
  { file, text }: SourceFile,
  { keyPositions }: Pick<DataResult<unknown>, 'keyPositions'>,
  fields: readonly LocalizedField[],
  locales: readonly string[],
): readonly Problem[] {
  const findings = missingLanguages(fields, locales).map(({ path, locale }): Finding => {
    const position = keyPositions.get(path) ?? { line: 1, column: 1 }
    return { code: 'missing-translation', position, values: { locale } }
  })
  return toProblems(findings, file, text)
}

/** What drafts leave behind in the values, since visitors read most of them. */
function residues({ value, values }: YamlTree, at: (offset: number) => Position): readonly Finding[] {
  return textsIn(value, '').flatMap(([path, text]) => {
    const [found] = findResidue(text)
    const position = at(values.get(path) ?? 0)
    return found === undefined ? [] : [{ code: 'placeholder', position, values: { text: found.text } }]
  })
}

/** The texts of a tree with their paths. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, path === '' ? key : `${path}.${key}`))
}
