import { z } from 'zod'

/** The schema of the value at a path, or null where the schema does not know the path. */
export function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  let inner: unknown = schema
  for (const key of path) {
    inner = unwrap(inner)
    if (inner instanceof z.ZodObject) inner = inner.shape[String(key)]
    else if (inner instanceof z.ZodArray) inner = inner.element
    else if (inner instanceof z.ZodRecord) inner = inner.valueType
    else return null
  }
  return unwrap(inner)
}

/** The keys that a mapping at a path may have. */
export function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, path)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

/** Whether the value at a path is a date, or a date with a time. */
export function isDateAt(schema: unknown, path: readonly PropertyKey[]): boolean {
  const found = schemaAt(schema, path)
  if (found instanceof z.ZodUnion) return found.options.some((option) => option instanceof z.ZodISODate)
  return found instanceof z.ZodISODate
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema
}
