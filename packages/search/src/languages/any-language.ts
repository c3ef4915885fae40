import { latinKey, latinParts, latinSlips, latinWords } from './latin-words.ts'
import type { SearchLanguage } from './search-language.ts'

/** A language written with spaces of which nothing else is known; those that are known say what differs. */
export const anyLanguage: SearchLanguage = {
  words: latinWords,
  parts: latinParts,
  cut: () => undefined,
  key: latinKey,
  stem: (key) => key,
  slips: latinSlips,
  isStopWord: () => false,
  isFiller: () => false,
  isListed: () => true,
  listed: latinWords,
}
