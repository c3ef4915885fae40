import type { I18n, Locale } from '@kakehashi/i18n'
import type { Problem } from '@kakehashi/problems'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import { createMarkdown, type MarkdownParser } from './markdown/create-markdown.ts'
import type { Page, PageText } from './page.ts'
import type { PageFile } from './read/read-content.ts'

export type PageParser = (file: PageFile) => {
  readonly page: Page | null
  readonly text: PageText
  readonly problems: readonly Problem[]
}

/** A parser of files in any language of `i18n`; `page` is null where the front matter cannot be used. */
export function pageParser(i18n: I18n): PageParser {
  const parsers = new Map<Locale, MarkdownParser>()
  const parserFor = (locale: Locale) => {
    const known = parsers.get(locale) ?? createMarkdown(markdownLanguage(i18n, locale))
    parsers.set(locale, known)
    return known
  }
  return (file) => {
    const { frontMatter, positions, bodyLine, problems } = readFrontMatter(file, i18n.locales[0])
    const { body, problems: bodyProblems } = parserFor(file.locale)({
      file: file.file,
      text: file.text,
      bodyLine,
    })
    const { id, site, locale } = file
    const text = { id, site, locale, source: file, body }
    const page = frontMatter && { ...text, frontMatter, positions }
    return { page, text, problems: [...problems, ...bodyProblems] }
  }
}

function markdownLanguage(i18n: I18n, locale: Locale): Parameters<typeof createMarkdown>[0] {
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
