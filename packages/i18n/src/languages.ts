import { createI18n } from './create-i18n.ts'
import type { Language } from './language.ts'
import { facts as en } from './languages/en/facts.ts'
import { messages as enMessages } from './languages/en/messages.ts'
import { problems as enProblems } from './languages/en/problems.ts'
import { facts as ja } from './languages/ja/facts.ts'
import { messages as jaMessages } from './languages/ja/messages.ts'
import { problems as jaProblems } from './languages/ja/problems.ts'
import { facts as sv } from './languages/sv/facts.ts'
import { messages as svMessages } from './languages/sv/messages.ts'
import { problems as svProblems } from './languages/sv/problems.ts'

/** The language that the others' keys and the pseudo-locales are made from. */
export const english: Language = { facts: en, messages: enMessages, problems: enProblems }

/** The languages of the sites, in the order in which the switcher lists them. */
export const languages: readonly Language[] = [
  { facts: sv, messages: svMessages, problems: svProblems },
  english,
  { facts: ja, messages: jaMessages, problems: jaProblems },
]

/** The shipped languages, ready for use. */
export const i18n = createI18n(languages)
