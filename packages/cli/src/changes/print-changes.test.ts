import { pageId } from '@kakehashi/content'
import { locale } from '@kakehashi/i18n'
import { expect, test } from 'vitest'
import type { PageChange } from './compare-content.ts'
import { printChanges } from './print-changes.ts'

const english = locale('en')

function changed(number: number, title: string): PageChange {
  const url = `https://malmo.se/${'あ'.repeat(40)}/${number}/`
  const language = { locale: english, change: 'changed', file: `malmo/${number}.en.md`, url } as const
  return { page: pageId(`malmo/${number}`), change: 'changed', from: null, title, languages: [language] }
}

function printed(pages: readonly PageChange[]): string {
  return printChanges({ pages, stale: [], files: [] }, english)
}

test('of many pages the first fifty are shown, with how many more there are', () => {
  const pages = Array.from({ length: 53 }, (_, number) => changed(number, 'Page'))
  const lines = printed(pages).split('\n')
  expect(lines[0]).toBe('### Changed pages (53)')
  expect(lines.filter((line) => line.startsWith('| Page `malmo/'))).toHaveLength(50)
  expect(lines.at(-1)).toBe('and 3 more')
})

test('what would be too long for a comment shows fewer', () => {
  const pages = Array.from({ length: 53 }, (_, number) => changed(number, '長い題名'.repeat(200)))
  const text = printed(pages)
  expect(Buffer.byteLength(text)).toBeLessThan(60_000)
  expect(text).toMatch(/\nand 33 more$/)
})
