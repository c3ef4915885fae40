import { expect, test } from 'vitest'
import { minifyCss } from './minify-css.ts'
import { themeCss } from './theme-css.ts'

const css = themeCss()
const minified = minifyCss(css)

test('the published styles have no comments and no layout', () => {
  expect(minified).not.toMatch(/\/\*|\n/)
  expect(minified.length).toBeLessThan(css.length * 0.75)
})

test('the layers keep their order', () => {
  const names = [...minified.matchAll(/@layer ([^{;]+)/g)].flatMap(([, list = '']) => list.split(/, ?/))
  expect([...new Set(names)]).toEqual(['reset', 'tokens', 'base', 'layout', 'components'])
})

test('properties and rules that only some browsers know are kept', () => {
  const rare = ['text-autospace:', 'word-break:auto-phrase', 'hyphenate-limit-chars:', '@view-transition{']
  expect(rare.filter((text) => !minified.includes(text))).toEqual([])
})

test('what is given for browsers that do not know a value stays before it', () => {
  expect(minifyCss('a { word-break: keep-all; word-break: auto-phrase }')).toBe(
    'a{word-break:keep-all;word-break:auto-phrase}',
  )
})
