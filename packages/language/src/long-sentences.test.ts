import { i18n, locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import { longSentences } from './long-sentences.ts'
import { prose } from './prose.fixture.ts'

function found(text: string, tag: string, kind: 'sentences' | 'label' = 'sentences') {
  return longSentences(prose(text, kind), i18n.facts(locale(tag))).map(
    ({ position, values }) => `${position.column}: ${values['count']} of ${values['most']}`,
  )
}

const words = (count: number) => `Ett${' ord'.repeat(count - 1)}.`

test('a Swedish sentence may have 25 words and an English one 30', () => {
  expect(found(words(25), 'sv')).toEqual([])
  expect(found(`Kort. ${words(26)}`, 'sv')).toEqual(['7: 26 of 25'])
  expect(found(words(30), 'en')).toEqual([])
  expect(found(words(31), 'en')).toEqual(['1: 31 of 30'])
})

test('a Japanese sentence may have 100 characters', () => {
  expect(found(`${'橋'.repeat(99)}。`, 'ja')).toEqual([])
  expect(found(`橋です。${'橋'.repeat(100)}。`, 'ja')).toEqual(['5: 101 of 100'])
})

test('long words are no fault', () => {
  expect(found('Frihandelsavtalsförhandlingarna kräver informationssäkerhetsansvariga.', 'sv')).toEqual([])
})

test('an abbreviation does not end a sentence', () => {
  expect(found(`Mötet gäller t.ex. ${words(22).toLowerCase()}`, 'sv')).toEqual([])
  expect(found(`Mötet gäller t.ex. ${words(23).toLowerCase()}`, 'sv')).toEqual(['1: 26 of 25'])
})

test('a heading or a cell is no sentence', () => expect(found(words(40), 'sv', 'label')).toEqual([]))
