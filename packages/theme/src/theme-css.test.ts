import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { componentsPageCss } from './layouts/components-page.ts'
import { styleSheets, themeCss } from './theme-css.ts'
import { defaultTokens } from './tokens/default-tokens.ts'

const css = `${themeCss()}${componentsPageCss()}`
const code = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"(?:[^"\\]|\\.)*"/g, '""')
const declarations = [...code.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+);/g)].map(
  ([, name = '', value = '']) => ({
    name,
    value,
  }),
)

test('the order of the layers is declared once, before everything else', () => {
  expect(css.startsWith('@layer reset, tokens, base, layout, components;')).toBe(true)
  expect(css.match(/@layer [a-z]+,/g)).toHaveLength(1)
})

test('every style sheet of the package is part of it, but for those of what the preview alone shows', () => {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => file.endsWith('.css')).sort()).toEqual(
    [...styleSheets, 'layouts/components-page.css', 'preview/preview.css'].sort(),
  )
  expect(themeCss()).not.toMatch(/\.components-page|\.preview-bar/)
})

test('every rule stands in a layer', () => {
  let depth = 0
  let outside = ''
  for (const character of code) {
    if (character === '}') depth--
    if (depth === 0) outside += character
    if (character === '{') depth++
  }
  const layers = outside.split(/[;}]/).map((statement) => statement.trim().replace(/ ?\{?$/, ''))
  expect([...new Set(layers)].filter((layer) => !layer.startsWith('@layer '))).toEqual([''])
})

test('a site overrides tokens, and only those it names', () => {
  const own = themeCss({
    colours: { accent: { light: '#7a1f2b', dark: '#f0a8b0' } },
    measures: { radius: '0' },
  })
  expect(own).toContain('--color-accent: #7a1f2b;')
  expect(own).toContain('--color-accent: #f0a8b0;')
  expect(own).toContain('--radius: 0;')
  expect(own).toContain(`--color-text: ${defaultTokens.colours.text.light};`)
})

test('every custom property that is used is declared, and every token is used', () => {
  const declared = new Set([...code.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name))
  const used = new Set([...code.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name))
  expect([...used].filter((name) => !declared.has(name))).toEqual([])
  expect([...declared].filter((name) => !used.has(name))).toEqual([])
})

test('properties and values are logical', () => {
  const physical =
    /^(width|height|(min|max)-(width|height)|top|right|bottom|left|(margin|padding|border|scroll-margin|scroll-padding)-(top|right|bottom|left).*|border-(top|bottom)-(left|right)-radius|overflow-[xy])$/
  expect(declarations.filter(({ name }) => physical.test(name))).toEqual([])
  const sided = declarations.filter(({ name }) => /^(text-align|float|clear)$/.test(name))
  expect(sided.filter(({ value }) => /left|right/.test(value))).toEqual([])
})

test('no id and no !important', () => {
  expect(code).not.toContain('!important')
  expect(
    code.match(/#[a-z_][\w-]*\s*[{,:.[]/gi)?.filter((found) => !/^#[0-9a-f]{6}\b/i.test(found)) ?? [],
  ).toEqual([])
})
