import type { InterfaceLanguage } from '../markup/interface-language.ts'
import type { PickText } from './example.ts'

/** Picks sample texts for a language; for one that has none, those of the language in its place, English at last. */
export function textPicker({ i18n, locale }: InterfaceLanguage): PickText {
  const tags: readonly string[] = [locale, ...i18n.facts(locale).fallbacks]
  return (texts) => {
    const known = new Map(Object.entries(texts))
    const tag = tags.find((candidate) => known.has(candidate))
    return (tag === undefined ? undefined : known.get(tag)) ?? texts.en
  }
}
