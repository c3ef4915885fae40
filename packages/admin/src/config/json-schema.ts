import { z } from 'zod'

/** The parts of a JSON schema that the editor's fields are made from. */
export type JsonSchema = {
  readonly type?: 'string' | 'number' | 'boolean' | 'array' | 'object'
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly propertyNames?: JsonSchema
  readonly additionalProperties?: JsonSchema | false
  /** Who writes a page's field: `FieldClass` of the content package. */
  readonly class?: string
  /** The list in a shared file whose keys the values are. */
  readonly keysOf?: string
}

/** A zod schema as JSON: what it is made of, with each field's `meta`. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
  return made as JsonSchema
}
