import { expect, test } from 'vitest'
import { contrast, contrastPairs, findContrastFailures } from './contrast.ts'
import { defaultTokens } from './default-tokens.ts'

test('black on white has the greatest contrast there is, a colour on itself none', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#336699', '#336699')).toBe(1)
})

test('the order of the two does not matter', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
})

test('every pair of the default colours that meets on a page has the contrast of WCAG 2.2 AA, light and dark', () => {
  expect(findContrastFailures(defaultTokens.colours)).toEqual([])
})

test('a pair that is too close is named', () => {
  const colours = { ...defaultTokens.colours, 'on-accent': { light: '#0a4f8b', dark: '#10233a' } } as const
  expect(findContrastFailures(colours)).toEqual([
    { front: 'on-accent', back: 'accent', scheme: 'light', contrast: 1, required: 4.5 },
  ])
})

test('every colour is in a pair, those for decoration excepted', () => {
  const paired = new Set(contrastPairs.flatMap(({ front, back }) => [front, back]))
  expect(Object.keys(defaultTokens.colours).filter((name) => !paired.has(name as never))).toEqual([
    'rule',
    'motif',
  ])
})

test('a colour that is not six hexadecimal digits is refused', () => {
  expect(() => contrast('#fff', '#000000')).toThrow('"#fff" is not six hexadecimal digits')
})
