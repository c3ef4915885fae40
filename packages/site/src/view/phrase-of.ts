import type { Graph, TextByLocale } from '@kakehashi/content'
import type { Locale } from '@kakehashi/i18n'

/** The words of a data file for readers of a language, by its fallback chain; `lang` where they are in another one. */
export function phraseOf(
  { fallbacks }: Pick<Graph, 'fallbacks'>,
  texts: TextByLocale,
  locale: Locale,
): { readonly text: string; readonly lang?: string } | undefined {
  const chain = [locale, ...(fallbacks.get(locale) ?? []), ...Object.keys(texts)]
  const lang = chain.find((tag) => texts[tag] !== undefined)
  const text = lang === undefined ? undefined : texts[lang]
  if (lang === undefined || text === undefined) return undefined
  return lang === locale ? { text } : { text, lang }
}
