const quotes = /["'”“„‟’‘‚‛«»‹›「」『』]/gu

/** A comma that is no part of a number. */
const comma = /(?<!\d)[,，、]|[,，、](?!\d)/gu

/** Scripts that are written without spaces, so that one beside them says nothing. */
const spaceless = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff9f]'
const idleSpace = new RegExp(`(?<=${spaceless}) | (?=${spaceless})`, 'gu')

/**
 * The text as far as a translation depends on it: words, digits and addresses. Quotation marks of all kinds are one, and
 * white space and commas only part words.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(quotes, '"')
    .replace(comma, ' ')
    .replace(/\s+/gu, ' ')
    .replace(idleSpace, '')
    .trim()
}
