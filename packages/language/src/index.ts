export { checkLanguage } from './check-language.ts'
export { findLanguageTools, installLanguageTools } from './install-language-tools.ts'
export { type LanguageTools, loadLanguageTools } from './language-tools.ts'
export { readWordList } from './read-word-list.ts'
