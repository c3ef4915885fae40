import type { Language } from '../language.ts'
import type { LocaleFacts } from '../locale-facts.ts'

/** Writes one text anew from its key and its English wording. */
export type Rewrite = (key: string, text: string) => string

/** A language made from another by a rule, with each plural in all categories that its tag has. */
export function pseudoLanguage(from: Language, facts: LocaleFacts, rewrite: Rewrite): Language {
  return {
    facts,
    messages: rewriteAll(withPlurals(from.messages, facts.tag), rewrite),
    problems: rewriteAll(from.problems, rewrite),
  }
}

function rewriteAll<Texts extends object>(texts: Texts, rewrite: Rewrite): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, rewrite(key, text)])) as Texts
}

function withPlurals<Texts extends object>(texts: Texts, tag: string): Texts {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
  const plurals = Object.entries(texts).flatMap(([key, text]) =>
    key.endsWith('_other')
      ? pluralCategories.map((category) => [key.replace(/other$/, category), text] as const)
      : [],
  )
  return { ...Object.fromEntries(plurals), ...texts }
}
