import type { Problem } from '@kakehashi/problems'
import type { z } from 'zod'
import { nearest } from '../nearest.ts'
import type { Finding } from '../read/finding.ts'
import { type DateFault, dateFault } from './date-fault.ts'
import type { YamlResult } from './read-yaml.ts'
import { isDateAt, keysAt } from './schema-at.ts'
import type { YamlTree } from './yaml-tree.ts'

/** What the tree holds when it is valid, and everything that the schema finds wrong in it, at its place. */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  { tree, at, misspelt }: YamlResult & { readonly tree: YamlTree },
  name: string,
): { readonly data: T | null; readonly findings: readonly Finding[] } {
  const dates = badDates(schema, tree)
  const result = schema.safeParse(tree.value)
  const issues = (result.error?.issues ?? []).filter((issue) => {
    const path = issue.path.join('.')
    return !tree.excused.has(path) && !dates.has(path) && !misspelt.includes(path)
  })
  const found = issues.flatMap((issue) => findingsOf(issue, schema, tree, name))
  const meant = new Set(
    found.map(({ code, values: { nearest: guess } }) => (code === 'unknown-key' ? guess : undefined)),
  )
  const findings = found.filter(({ code, values: { key } }) => code !== 'missing-key' || !meant.has(key))
  for (const [path, { code, variant }] of dates) {
    const value = String(valueAt(tree.value, path.split('.')))
    const values = { value, ...(variant && { variant }) }
    findings.push({ code, offset: tree.values.get(path) ?? 0, values })
  }
  return {
    data: result.success && dates.size === 0 ? result.data : null,
    findings: findings.map(({ code, offset, values }) => ({
      code,
      values,
      position: offset === null ? { line: 1, column: 1 } : at(offset),
    })),
  }
}

type SchemaFault = Pick<Problem, 'code' | 'values'> & {
  /** Null for the start of the file. */
  readonly offset: number | null
}

function findingsOf(issue: z.core.$ZodIssue, schema: unknown, tree: YamlTree, name: string): SchemaFault[] {
  const path = issue.path.join('.')
  const key = path === '' ? name : path
  const offset = tree.values.get(path) ?? 0
  const value = valueAt(tree.value, issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((unknown) => {
      const guess = nearest(unknown, keysAt(schema, issue.path))
      const values = { key: unknown, ...(guess !== null && { nearest: guess, variant: 'nearest' }) }
      return {
        code: 'unknown-key',
        offset: tree.keys.get(path === '' ? unknown : `${path}.${unknown}`) ?? 0,
        values,
      }
    })
  if (value === undefined) {
    const parent = issue.path.slice(0, -1).join('.')
    const item = parent === '' ? undefined : tree.values.get(parent)
    const place = tree.keys.get(path) ?? tree.keys.get(parent) ?? item ?? null
    return [{ code: 'missing-key', offset: place, values: { key: lastOf(path) } }]
  }
  if (value === '' || value === null) {
    if (path === 'title') return [{ code: 'missing-key', offset, values: { key, variant: 'value' } }]
    return [wrongType(key, offset, expectedAt(issue, schema), 'nothing')]
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const expected = expectedAt(issue, schema)
    const found = typeName(value)
    if (expected !== found) return [wrongType(key, offset, expected, found)]
  }
  const place = issue.code === 'invalid_key' ? (tree.keys.get(path) ?? offset) : offset
  const values = {
    key,
    allowed: allowedBy(issue),
    ...(issue.code !== 'invalid_value' && { variant: 'example' }),
  }
  return [{ code: 'wrong-value', offset: place, values }]
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

function wrongType(key: string, offset: number, expected: string, found: string): SchemaFault {
  return { code: 'wrong-type', offset, values: { key, expected, found } }
}

/** Values for `allowed`: the choices of a list, else the example that our own formats have for a message. */
function allowedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.join(', ')
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? ''
  return issue.code === 'invalid_format' || issue.code === 'custom' ? issue.message : '10'
}

function expectedAt(issue: z.core.$ZodIssue, schema: unknown): string {
  if (isDateAt(schema, issue.path)) return 'date'
  const names = new Map([
    ['string', 'text'],
    ['number', 'number'],
    ['boolean', 'true-or-false'],
    ['array', 'list'],
    ['object', 'mapping'],
    ['record', 'mapping'],
  ])
  return names.get(issue.code === 'invalid_type' ? issue.expected : 'string') ?? 'text'
}

/** The name of a value's type as the problems' texts know it. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object'
    ? 'mapping'
    : typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'true-or-false'
        : 'text'
}

/** Text and numbers at date fields that are no dates. */
function badDates(schema: unknown, tree: YamlTree): ReadonlyMap<string, DateFault> {
  const found = new Map<string, DateFault>()
  for (const path of tree.values.keys()) {
    const keys = path.split('.')
    const value = valueAt(tree.value, keys)
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '' || tree.excused.has(path))
      continue
    if (!isDateAt(schema, keys)) continue
    const fault = dateFault(String(value), path.includes('.'))
    if (fault !== null) found.set(path, fault)
  }
  return found
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of path)
    value =
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined
  return value
}
