import { pageId } from '@kakehashi/content'
import { expect, test } from 'vitest'
import { scoreOf } from './score.ts'

const query = { locale: 'sv', category: 'everyday', query: 'avtal', pages: new Set(['a', 'b'].map(pageId)) }
const found = (...ids: readonly string[]) => ({ query, found: ids.map(pageId) })

test('a right page among the first three is a success, and its place counts', () => {
  expect(scoreOf([found('x', 'a', 'y')])).toMatchObject({
    success3: 1,
    recall5: 0.5,
    reciprocalRank: 0.5,
    zeroHits: 0,
  })
  expect(scoreOf([found('x', 'y', 'z', 'a')])).toMatchObject({
    success3: 0,
    recall5: 0.5,
    reciprocalRank: 0.25,
  })
})

test('a page that is shown twice is found once', () => {
  expect(scoreOf([found('a', 'a')])).toMatchObject({ recall5: 0.5, precision5: 0.5 })
})

test('no hit is no success, and no precision', () => {
  expect(scoreOf([found(), found('a')])).toEqual({
    queries: 2,
    success3: 0.5,
    recall5: 0.25,
    precision5: 0.5,
    reciprocalRank: 0.5,
    zeroHits: 0.5,
  })
})
