import type { Html } from '@kakehashi/html'
import type { InterfaceLanguage } from '../markup/interface-language.ts'
import type { Phrase } from '../markup/phrase.ts'

/** A sample text in the languages that the sites are written in. */
export type Texts<Text extends string | Html | Phrase> = {
  readonly sv: Text
  readonly en: Text
  readonly ja: Text
}

/** The text of the page's language, or of the first one in its place. */
export type PickText = <Text extends string | Html | Phrase>(texts: Texts<Text>) => Text

/** What an example is drawn with. */
export type ExampleProps = InterfaceLanguage & {
  readonly pick: PickText
  /** The address of a page that exists, for the example's links. */
  readonly href: string
}

/** A component in one of its states, with a text that a page could have. */
export type Example = {
  /** The state, in English: it speaks to developers. */
  readonly title: string
  readonly render: (props: ExampleProps) => Html | null
}

/** A component and every state of it that matters. */
export type ComponentExamples = {
  /** The name of its folder, or of its style sheet. */
  readonly name: string
  readonly title: string
  readonly examples: readonly Example[]
  /** Whether a page has it but once, at its top: the examples' own page shows it there. */
  readonly isPageTop?: boolean
}
