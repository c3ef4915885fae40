import { type Html, html, raw } from '@kakehashi/html'
import { copyPath } from '../copy-path.ts'
import { searchLanguage } from '../languages/search-languages.ts'
import type { SearchPage } from '../search-page.ts'
import type { AliasedPage, Aliases } from './aliases.ts'
import { textOf } from './indexed-body.ts'

/** A copy of a page to index; `path` is relative to the folder of its language. */
export type SearchCopy = { readonly path: string; readonly text: string }

/** The document that is indexed for a page: what a search looks at. */
export function renderSearchCopy(page: SearchPage, aliasesOf: (page: AliasedPage) => Aliases): SearchCopy {
  const { address, id, kind, locale, title } = page
  const site = address.slice(0, address.indexOf(':'))
  const description = page.description === undefined ? null : html`<p>${page.description}</p>\n`
  const body = raw(page.body)
  const facts = page.facts.map((fact) => html`<p>${fact}</p>\n`)
  const subject = textOf(`${title} ${description}`)
  const text = textOf(`${title} ${description} ${body} ${page.facts.join(' ')}`)
  const aliases = aliasesOf({ id, subject, text })
  const copy = html`<!DOCTYPE html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${title}</title></head>
<body data-pagefind-body data-pagefind-filter="site:${site}">
<h1 data-pagefind-ignore data-pagefind-meta="title">${title}</h1>
<p data-pagefind-ignore data-pagefind-filter="kind">${kind}</p>
${description}${body}
${facts}${hidden('label', page.label)}${hidden('subject', withPieces(aliases.subject, locale))}${hidden('mention', withPieces(aliases.mention, locale))}${hidden('titleParts', searchLanguage(locale).cut(title))}</body>
</html>
`
  return { path: copyPath(address), text: String(copy) }
}

/** Words, and those without spaces cut as well. */
function withPieces(words: readonly string[], locale: string): string {
  return [...words, ...words.flatMap((word) => searchLanguage(locale).cut(word) ?? [])].join('; ')
}

/** Words that the page is found by and that are not shown. */
function hidden(field: string, words: string | undefined): Html | null {
  return words ? html`<p data-pagefind-ignore data-pagefind-meta="${field}">${words}</p>\n` : null
}
