import type { Language } from './language.ts'
import { facts } from './languages/en/facts.ts'
import { messages } from './languages/en/messages.ts'
import { problems } from './languages/en/problems.ts'

/** The language that the others' keys and the pseudo-locales are made from. */
export const english: Language = { facts, messages, problems }
