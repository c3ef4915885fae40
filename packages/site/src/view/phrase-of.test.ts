import { locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { ja, sv } from '../outputs/sample-graph.ts'
import { phraseOf } from './phrase-of.ts'

const en = locale('en')
const graph = {
  fallbacks: new Map([
    [sv, [en, ja]],
    [ja, [en, sv]],
  ]),
}

test('words that are missing are those of the reader’s next best language, marked with it', () => {
  expect(phraseOf(graph, { sv: 'chef', en: 'head', ja: '長' }, ja)).toEqual({ text: '長' })
  expect(phraseOf(graph, { sv: 'chef', en: 'head' }, ja)).toEqual({ text: 'head', lang: 'en' })
  expect(phraseOf(graph, { ja: '長', de: 'Leiter' }, sv)).toEqual({ text: '長', lang: 'ja' })
  expect(phraseOf(graph, { de: 'Leiter' }, sv)).toEqual({ text: 'Leiter', lang: 'de' })
  expect(phraseOf(graph, {}, sv)).toBeUndefined()
})
