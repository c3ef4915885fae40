import { anyLanguage } from './any-language.ts'
import { withoutEnding } from './latin-words.ts'
import type { SearchLanguage } from './search-language.ts'

const endings = /(?:ations?|ingly|ments?|ings?|ors?|ities|ity|ies|ied|ness|ers?|ed|es|ly|'s|s|y|e)$/

const stopWords = new Set(
  `a about all also am an and any are as at be because been being but by can could did do does doing for from get
gets go had has have having he her here him his how i if in into is it its just like many may me more most much must my
need no not of on one or other our out over please shall she should so some such tell than that the their them then there these they
this those to too under up us use used very want was way we were what when where which while who whom whose why will with
would you your yours i'm it's don't what's where's there's`.split(/\s+/),
)

export const english: SearchLanguage = {
  ...anyLanguage,
  stem: (key) => withoutEnding(key, endings),
  isStopWord: (word) => stopWords.has(word),
}
