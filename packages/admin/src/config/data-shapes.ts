import { contactsSchema, membersSchema } from '@kakehashi/content/schemas'
import type { DataShape } from '../client/settings.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'

/** How the files of the folder `shared` are shown, from their schemas. */
export function dataShapes(): Readonly<Record<'contacts' | 'members', DataShape>> {
  return {
    contacts: shapeOf('contacts', { contacts: jsonSchema(contactsSchema) }),
    members: shapeOf(null, jsonSchema(membersSchema).properties ?? {}),
  }
}

function shapeOf(root: string | null, groups: Readonly<Record<string, JsonSchema>>): DataShape {
  const lists = Object.entries(groups).map(([name, { additionalProperties: thing }]) => {
    return [name, thing && thing.properties !== undefined ? 'things' : 'texts'] as const
  })
  return { root, lists: Object.fromEntries(lists) }
}
