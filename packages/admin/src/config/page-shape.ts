import { frontMatterSchema } from '@kakehashi/content/schemas'
import type { PageShape } from '../client/settings.ts'
import { jsonSchema } from './json-schema.ts'

/** The order of a page's fields, and which of them hold others, from the schema. */
export function pageShape(): PageShape {
  const properties = Object.entries(jsonSchema(frontMatterSchema).properties ?? {})
  const groups = properties.flatMap(([name, { properties: inner }]) =>
    inner === undefined ? [] : [[name, Object.keys(inner)] as const],
  )
  return { order: properties.map(([name]) => name), groups: Object.fromEntries(groups) }
}
