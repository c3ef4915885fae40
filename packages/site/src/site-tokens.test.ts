import { join } from 'node:path'
import { defaultTokens, findContrastFailures } from '@kakehashi/theme'
import { expect, test } from 'vitest'
import { openProject } from './project.ts'

const { sites } = await openProject(join(import.meta.dirname, '../../..'), {})

test.each(sites)('the colours of $id have the contrast of WCAG 2.2 AA wherever they meet', ({ tokens }) => {
  expect(findContrastFailures({ ...defaultTokens.colours, ...tokens.colours })).toEqual([])
})

test.each(sites)(
  'the drawings of $id are hidden from screen readers, and hold nothing that a page forbids',
  ({ icon, illustration }) => {
    expect(icon).toMatch(/^<svg [^>]*viewBox="0 0 32 32"/)
    for (const drawing of [icon, illustration]) {
      expect(drawing).toMatch(/^<svg [^>]*aria-hidden="true"/)
      expect(drawing).not.toMatch(/<(?:style|script|image|use|foreignObject)|\bstyle=|\bon\w+=|href|\bid=/i)
    }
  },
)
