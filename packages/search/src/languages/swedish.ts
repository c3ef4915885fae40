import { anyLanguage } from './any-language.ts'
import { withoutEnding } from './latin-words.ts'
import type { SearchLanguage } from './search-language.ts'

const endings =
  /(?:heterna|arnas|ernas|ornas|andes|arna|erna|orna|ande|aste|ens|ets|ars|ers|ors|ade|are|ast|en|et|ar|er|or|ad|at|as|es|na|te|de|a|e|t|n|r|s)$/

const stopWords = new Set(
  `alla allt andra att av behöver bli blir bort bra de dem den denna deras dess det detta dig din dina dit ditt du
där eller en er era ett finns flera från för får få får gör göra ha han har hit hjälp hon hos hur här i in ingen
inget inom inte jag kan kommer kunna man med mellan men mer mig min mina mitt mot mycket måste ni nu när någon något några
och om oss på sig sin sina sitt ska skall som så till under upp ut utan vad vara var vara varför vart vem vi vid vilka
vilken vilket vill åt är över blev blivit bör er ert gäller går hade hittar sker vore vår våra vårt ännu även samt`.split(
    /\s+/,
  ),
)

export const swedish: SearchLanguage = {
  ...anyLanguage,
  stem: (key) => withoutEnding(key, endings),
  isStopWord: (word) => stopWords.has(word),
}
