/** What the files of the content folder may say, for programs that help to write them. */
export { ofMirroredPage } from './front-matter/check-page.ts'
export { contactsSchema } from './front-matter/contacts.ts'
export { membersSchema } from './front-matter/members.ts'
export { frontMatterSchema } from './front-matter/schema.ts'
