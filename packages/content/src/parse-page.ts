import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import type { FrontMatter } from './front-matter/schema.ts'
import { createMarkdown, type MarkdownParser } from './markdown/create-markdown.ts'
import { quoteWriter } from './markdown/quote-writer.ts'
import type { MarkdownLanguage } from './markdown/rule.ts'
import type { Page, PageText } from './page.ts'
import type { PageFile } from './read/read-content.ts'

export type PageParser = (file: PageFile) => {
  readonly page: Page | null
  readonly text: PageText
  readonly problems: readonly Problem[]
}

/** A parser of files in any language of `i18n`; `page` is null where the front matter cannot be used. */
export function pageParser(i18n: I18n): PageParser {
  const parsers = new Map<Locale, LanguageParser>()
  const parserFor = (locale: Locale) => {
    const known = parsers.get(locale) ?? languageParser(markdownLanguage(i18n, locale))
    parsers.set(locale, known)
    return known
  }
  return (file) => {
    const { frontMatter, positions, bodyLine, problems } = readFrontMatter(file, i18n.locales[0])
    const { parse, quote } = parserFor(file.locale)
    const { body, problems: bodyProblems } = parse({
      file: file.file,
      text: file.text,
      bodyLine,
    })
    const { id, site, locale } = file
    const text = { id, site, locale, source: file, body }
    const page = frontMatter && { ...text, frontMatter: withQuotes(frontMatter, quote), positions }
    return { page, text, problems: [...problems, ...bodyProblems] }
  }
}

type QuoteWriter = ReturnType<typeof quoteWriter>

type LanguageParser = { readonly parse: MarkdownParser; readonly quote: QuoteWriter }

function languageParser(language: MarkdownLanguage): LanguageParser {
  return { parse: createMarkdown(language), quote: quoteWriter(language) }
}

/** The words that visitors read have the quotation marks of the body. */
function withQuotes(frontMatter: FrontMatter, quote: QuoteWriter): FrontMatter {
  const { title, navTitle, description } = frontMatter
  return {
    ...frontMatter,
    title: quote(title),
    ...(navTitle !== undefined && { navTitle: quote(navTitle) }),
    ...(description !== undefined && { description: quote(description) }),
  }
}

/** What the parser of a language's pages needs to know of it. */
export function markdownLanguage(i18n: I18n, locale: Locale): MarkdownLanguage {
  const { tag, quotes, scripts } = i18n.facts(locale)
  return {
    tag,
    quotes,
    scripts,
    texts: {
      callouts: {
        note: i18n.t(locale, 'callout.note'),
        tip: i18n.t(locale, 'callout.tip'),
        warning: i18n.t(locale, 'callout.warning'),
      },
      footnotes: i18n.t(locale, 'footnotes.heading'),
      backToReference: (number) => i18n.t(locale, 'footnotes.back', { number }),
    },
  }
}
