import { createI18n } from './create-i18n.ts'
import { english } from './english.ts'
import type { Language } from './language.ts'
import { facts as ja } from './languages/ja/facts.ts'
import { messages as jaMessages } from './languages/ja/messages.ts'
import { problems as jaProblems } from './languages/ja/problems.ts'
import { facts as sv } from './languages/sv/facts.ts'
import { messages as svMessages } from './languages/sv/messages.ts'
import { problems as svProblems } from './languages/sv/problems.ts'

/** The languages of the sites, in the order in which the switcher lists them. */
export const languages: readonly Language[] = [
  { facts: sv, messages: svMessages, problems: svProblems },
  english,
  { facts: ja, messages: jaMessages, problems: jaProblems },
]

/** The shipped languages, ready for use. */
export const i18n = createI18n(languages)
