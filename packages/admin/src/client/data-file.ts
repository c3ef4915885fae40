import { parse } from 'yaml'
import { editYaml, type Fields } from './edit-yaml.ts'
import { fileKey } from './page-file.ts'
import type { DataShape } from './settings.ts'
import { isFields, withoutEmpty } from './values.ts'

/** A data file as the editor shows it: each group is a list of things, each of which has its key as a field. */
export function readDataFile(text: string, shape: DataShape): Fields {
  const value: unknown = parse(text)
  const data = isFields(value) ? value : {}
  const groups = shape.root === null ? data : { [shape.root]: data }
  const lists = Object.entries(groups).map(([name, group]) => [name, listOf(group, shape.lists[name])])
  return { ...Object.fromEntries(lists), [fileKey]: text }
}

function listOf(group: unknown, kind: DataShape['lists'][string] | undefined): unknown {
  if (kind === undefined || !isFields(group)) return group
  return Object.entries(group).map(([key, value]) =>
    kind === 'things' && isFields(value) ? { key, ...value } : { key, text: value },
  )
}

/**
 * The data file from what the editor holds: only what was changed is written anew.
 * @throws with the repeated key in the words of `sameKey`, for one of the two would be lost.
 */
export function writeDataFile(content: Fields, shape: DataShape, sameKey: string): string {
  const { [fileKey]: old, ...given } = content
  const groups = Object.entries(given).map(([name, list]) => [
    name,
    groupOf(list, shape.lists[name], sameKey),
  ])
  const data: unknown =
    shape.root === null ? Object.fromEntries(groups) : Object.fromEntries(groups)[shape.root]
  return `${editYaml(typeof old === 'string' ? `${old}\n` : '', isFields(data) ? data : {}, []).trimEnd()}\n`
}

function groupOf(list: unknown, kind: DataShape['lists'][string] | undefined, sameKey: string): unknown {
  if (kind === undefined) return list
  const things = Array.isArray(list) ? list.filter(isFields) : []
  const group = new Map<string, unknown>()
  for (const { key, ...thing } of things) {
    const name = String(key)
    if (group.has(name)) throw new Error(sameKey.replace('{{key}}', name))
    group.set(name, filled(kind === 'texts' ? thing['text'] : thing))
  }
  return Object.fromEntries(group)
}

/** What is not empty, of things and of the texts in them: no translations at all are left out. */
function filled(thing: unknown): unknown {
  const value = withoutEmpty(thing)
  if (!isFields(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => !isFields(inner) || Object.keys(inner).length > 0),
  )
}
