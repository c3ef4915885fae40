import type { ProblemCode } from '@kakehashi/problems'
import type { messages } from './languages/en/messages.ts'
import type { problems } from './languages/en/problems.ts'
import type { LocaleFacts } from './locale-facts.ts'

/** A language to show pages in: a row of facts and its texts. */
export type Language = {
  readonly facts: LocaleFacts
  readonly messages: Messages
  readonly problems: ProblemTexts
}

/** The interface's texts: the English keys, and of a plural the categories that the language has. */
export type Messages = {
  readonly [Key in Exclude<MessageKey, PluralKey> | `${PluralKey}_other`]: string
} & {
  readonly [Key in `${PluralKey}_${Exclude<Intl.LDMLPluralRule, 'other'>}`]?: string
}

/** The problems' texts: a message and a hint of each code, and the wordings of its variants. */
export type ProblemTexts = {
  readonly [Key in keyof typeof problems | ProblemKey]: string
}

export type ProblemKey = `${ProblemCode}.${'message' | 'hint'}`

type English = typeof messages

/** The key of an interface text, `page.updated`, without the suffix of a plural. */
export type MessageKey = WithoutPlural<keyof English>

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key

type PluralKey = keyof English extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never

/** What the placeholders of a text need: `count` a number, the others text; numbers are written as the language does. */
export type MessageValues<Key extends MessageKey> = {
  readonly [Name in PlaceholderOf<TextOf<Key>>]: Name extends 'count' ? number : string | number
}

type TextOf<Key extends MessageKey> = English[Extract<keyof English, Key | `${Key}_${Intl.LDMLPluralRule}`>]

type PlaceholderOf<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? WithoutFormat<Name> | PlaceholderOf<Rest>
  : never

type WithoutFormat<Name extends string> = Name extends `${infer Bare},${string}` ? Bare : Name
