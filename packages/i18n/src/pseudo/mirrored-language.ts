import { english } from '../english.ts'
import { locale } from '../locale.ts'
import { pseudoLanguage } from './pseudo-language.ts'

const accents = new Map(
  [...'aceinosuyACEINOSUY'].map((letter, index) => [letter, [...'áçéíñóšúýÁÇÉÍÑÓŠÚÝ'][index]]),
)
const rightToLeftMark = '\u200f'

/** English with accents, read from right to left: shows layouts that know only one direction, and fonts that lack letters. */
export const mirroredLanguage = pseudoLanguage(
  english,
  {
    ...english.facts,
    tag: locale('ar-XB'),
    ownName: accented(english.facts.ownName),
    direction: 'rtl',
    openGraph: 'ar_XB',
    fallbacks: [english.facts.tag, ...english.facts.fallbacks],
  },
  (_key, text) => `${rightToLeftMark}${accented(text)}${rightToLeftMark}`,
)

/** Placeholders stay as they are. */
function accented(text: string): string {
  return text.replace(/\{\{.+?\}\}|[a-z]/gi, (found) => accents.get(found) ?? found)
}
