import { type Graph, type Page, proseReader } from '@kakehashi/content'
import type { I18n } from '@kakehashi/i18n'
import { type Problem, sortProblems } from '@kakehashi/problems'
import { type Finding, problemsOf } from './finding.ts'
import { japaneseStyle } from './japanese-style.ts'
import type { LanguageTools } from './language-tools.ts'
import { longSentences } from './long-sentences.ts'
import { markdownStyle } from './markdown-style.ts'
import { misspelledWords } from './misspelled-words.ts'
import { vagueLinks } from './vague-links.ts'

/** What is doubtful in the words of all pages, sorted; a mirror's words are its owner's. */
export async function checkLanguage(
  { nodes }: Graph,
  i18n: I18n,
  tools: LanguageTools,
): Promise<readonly Problem[]> {
  const read = proseReader(i18n)
  const vague = new Set(i18n.locales.flatMap((locale) => i18n.facts(locale).vagueLinkTexts))
  const problems: Problem[] = []
  for (const { owner, files } of nodes.values()) {
    if (owner !== null) continue
    for (const page of files.values())
      problems.push(...problemsOf(page, await findingsOf(page, { read, vague, i18n, tools })))
  }
  return sortProblems(problems)
}

type Means = {
  readonly read: ReturnType<typeof proseReader>
  readonly vague: ReadonlySet<string>
  readonly i18n: I18n
  readonly tools: LanguageTools
}

async function findingsOf(page: Page, { read, vague, i18n, tools }: Means): Promise<readonly Finding[]> {
  const facts = i18n.facts(page.locale)
  const isJapanese = facts.scripts.includes('Hiragana')
  const found: Finding[] = [...vagueLinks(page, vague), ...(await markdownStyle(page, tools))]
  for (const prose of read(page)) {
    found.push(...longSentences(prose, facts))
    if (tools.hasDictionary(page.locale)) found.push(...(await misspelledWords(prose, page.locale, tools)))
    if (isJapanese) found.push(...(await japaneseStyle(prose, tools)))
  }
  return found
}
