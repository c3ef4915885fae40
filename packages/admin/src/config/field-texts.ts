import type { FrontMatter } from '@kakehashi/content'
import type { MessageKey } from '@kakehashi/i18n'

type FieldTexts = { readonly label: MessageKey; readonly hint?: MessageKey }

/** The editor writes `source` itself: each language that pages are first written in has a collection of its own. */
type PageField = Exclude<keyof FrontMatter, 'source'> | 'body'

/** What each field of a page is called; a field of the schema that is not named here is an error of types. */
export const pageTexts = {
  title: { label: 'editor.title', hint: 'editor.titleHint' },
  description: { label: 'editor.description', hint: 'editor.descriptionHint' },
  navTitle: { label: 'editor.navTitle', hint: 'editor.navTitleHint' },
  slug: { label: 'editor.slug', hint: 'editor.slugHint' },
  formerSlugs: { label: 'editor.formerSlugs', hint: 'editor.formerSlugsHint' },
  updated: { label: 'editor.updated', hint: 'editor.updatedHint' },
  draft: { label: 'editor.draft', hint: 'editor.draftHint' },
  publish: { label: 'editor.publish', hint: 'editor.publishHint' },
  unpublish: { label: 'editor.unpublish', hint: 'editor.unpublishHint' },
  kind: { label: 'editor.kind', hint: 'editor.kindHint' },
  date: { label: 'editor.date', hint: 'editor.dateHint' },
  event: { label: 'editor.event', hint: 'editor.eventHint' },
  contacts: { label: 'editor.contacts', hint: 'editor.contactsHint' },
  members: { label: 'editor.members', hint: 'editor.membersHint' },
  accessibilityStatement: {
    label: 'editor.accessibilityStatement',
    hint: 'editor.accessibilityStatementHint',
  },
  order: { label: 'editor.order', hint: 'editor.orderHint' },
  navigation: { label: 'editor.navigation', hint: 'editor.navigationHint' },
  fallback: { label: 'editor.fallback', hint: 'editor.fallbackHint' },
  mirrors: { label: 'editor.mirrors', hint: 'editor.mirrorsHint' },
  body: { label: 'editor.body', hint: 'editor.bodyHint' },
} as const satisfies Readonly<Record<PageField, FieldTexts>>

/** What the fields inside others, and those of the shared files, are called, by their path. */
export const innerTexts = {
  'event.start': { label: 'editor.eventStart', hint: 'editor.eventStartHint' },
  'event.end': { label: 'editor.eventEnd', hint: 'editor.eventEndHint' },
  'event.place': { label: 'editor.eventPlace' },
  'members.sector': { label: 'editor.sector' },
  'members.city': { label: 'editor.city' },
  contactList: { label: 'editor.contactList' },
  'contactList.key': { label: 'editor.key', hint: 'editor.keyHint' },
  'contactList.name': { label: 'editor.personName' },
  'contactList.title': { label: 'editor.personTitle' },
  'contactList.organization': { label: 'editor.organization' },
  'contactList.phone': { label: 'editor.phone', hint: 'editor.phoneHint' },
  'contactList.mobile': { label: 'editor.mobile', hint: 'editor.phoneHint' },
  'contactList.languages': { label: 'editor.spokenLanguages', hint: 'editor.spokenLanguagesHint' },
  sectors: { label: 'editor.sectors' },
  'sectors.key': { label: 'editor.key', hint: 'editor.keyHint' },
  'sectors.text': { label: 'editor.text' },
  cities: { label: 'editor.cities' },
  'cities.key': { label: 'editor.key', hint: 'editor.keyHint' },
  'cities.text': { label: 'editor.text' },
  memberList: { label: 'editor.memberList' },
  'memberList.key': { label: 'editor.key', hint: 'editor.keyHint' },
  'memberList.name': { label: 'editor.memberName', hint: 'editor.memberNameHint' },
  'memberList.language': { label: 'editor.memberLanguage', hint: 'editor.memberLanguageHint' },
  'memberList.translations': { label: 'editor.translations' },
  'memberList.sector': { label: 'editor.sector' },
  'memberList.city': { label: 'editor.city' },
} as const satisfies Readonly<Record<string, FieldTexts>>

/** The words of each kind of page. */
export const kindTexts = {
  page: 'editor.kindPage',
  news: 'editor.kindNews',
  event: 'editor.kindEvent',
  contact: 'editor.kindContact',
} as const satisfies Readonly<Record<NonNullable<FrontMatter['kind']>, MessageKey>>
