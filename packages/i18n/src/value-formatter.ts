import type { FormatFunction, FormatterModule } from 'i18next'
import type { Formats } from './formats/formats.ts'
import type { Language, Messages } from './language.ts'

/**
 * Writes values as the language does: a number with its separators, `{{size, bytes}}`, `{{wanted, language}}` the name of
 * a locale, `{{found, type}}` the word for a kind of value. What none of these knows stays as it is; nothing at all throws.
 */
export function createValueFormatter(
  languages: readonly Language[],
  formats: ReadonlyMap<string, Formats>,
): FormatterModule {
  const tags = new Map(languages.map(({ facts }) => [`${facts.tag}`, facts.tag]))
  const types = new Map(languages.map(({ facts, messages }) => [`${facts.tag}`, typeWords(messages)]))

  const format: FormatFunction = (value: unknown, style, locale = '', options = {}) => {
    const own = formats.get(locale)
    if (typeof value === 'number' && own) return style === 'bytes' ? own.bytes(value) : own.number(value)
    const { interpolationkey } = options
    if (typeof value !== 'string' || !own) throw new Error(`There is no value for {{${interpolationkey}}}.`)
    const tag = style === 'language' ? tags.get(value) : undefined
    if (tag) return own.languageName(tag)
    return (style === 'type' ? types.get(locale)?.get(value) : undefined) ?? value
  }

  return {
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format,
  }
}

function typeWords(messages: Messages): ReadonlyMap<string, string> {
  const prefix = 'type.'
  const rows = Object.entries(messages).filter(([key]) => key.startsWith(prefix))
  return new Map(rows.map(([key, text]) => [key.slice(prefix.length), text]))
}
