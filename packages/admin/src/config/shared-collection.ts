import { contactsSchema, membersSchema } from '@kakehashi/content/schemas'
import { contactsFormat, membersFormat } from '../client/formats.ts'
import type { Field, FileCollection } from '../sveltia.ts'
import { type FieldContext, keyedListOf, sharedName } from './fields.ts'
import { jsonSchema } from './json-schema.ts'

/** The files that all sites use: who can be called, and who is a member. */
export function sharedCollection(contentPath: string, context: FieldContext): FileCollection {
  const { i18n, locale } = context
  const groups = jsonSchema(membersSchema).properties ?? {}
  return {
    name: sharedName,
    label: i18n.t(locale, 'editor.shared'),
    icon: 'contacts',
    files: [
      {
        name: 'contacts',
        label: i18n.t(locale, 'editor.contactList'),
        file: `${contentPath}/shared/contacts.yaml`,
        format: contactsFormat,
        i18n: false,
        fields: [keyedListOf(jsonSchema(contactsSchema), 'contacts', 'contactList', context)],
      },
      {
        name: 'members',
        label: i18n.t(locale, 'editor.memberList'),
        file: `${contentPath}/shared/members.yaml`,
        format: membersFormat,
        i18n: false,
        fields: Object.entries(groups).map(
          ([name, schema]): Field =>
            keyedListOf(schema, name, name === 'members' ? 'memberList' : name, context),
        ),
      },
    ],
  }
}
