export { type IndexOptions, indexLocale } from './index-locale.ts'
