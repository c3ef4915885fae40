import { problem } from '@kakehashi/problems'
import { expect, test } from 'vitest'
import { codes } from '../test/printed.ts'
import { problemSamples } from '../test/problem-samples.ts'
import { english } from './english.ts'
import { i18n, locale } from './index.ts'

const place = { file: 'a.sv.md', line: 1, column: 1 }

test.each(i18n.locales)('every code has a message and a hint in %s', (tag) => {
  for (const code of codes()) {
    for (const values of problemSamples[code]) {
      const { message, hint } = i18n.problemWriter(tag)(problem(code, place, values))
      for (const text of [message, hint]) expect(text).not.toMatch(/\{\{|\}\}|undefined|^$/)
    }
  }
})

test('every wording has a sample, and every variant a wording', () => {
  const used = codes().flatMap((code) =>
    problemSamples[code].flatMap(({ variant }) =>
      ['message', 'hint'].map((part) => `${code}.${part}${variant === undefined ? '' : `_${variant}`}`),
    ),
  )
  expect(Object.keys(english.problems).filter((key) => !used.includes(key))).toEqual([])
  for (const code of codes()) {
    for (const { variant } of problemSamples[code]) {
      if (variant !== undefined) {
        const wordings = [`${code}.message_${variant}`, `${code}.hint_${variant}`]
        expect(
          wordings.some((key) => key in english.problems),
          wordings[0],
        ).toBe(true)
      }
    }
  }
})

test('locales and kinds of value are named in the editor’s language', () => {
  const wrong = problem('wrong-type', place, {
    key: 'order',
    expected: 'number',
    found: 'text',
  })
  const fallback = problem('fallback-link', place, {
    href: 'a.md',
    wanted: 'ja',
    given: 'sv',
  })
  const write = i18n.problemWriter(locale('sv'))
  expect(write(wrong).message).toBe('Fältet "order" ska vara ett tal men är en text.')
  expect(write(fallback).message).toBe('Här finns en länk till "a.md", som inte finns på japanska.')
})

test('a variant without a wording of its own takes the plain one', () => {
  const write = i18n.problemWriter(locale('en'))
  const href = 'x.md'
  expect(write(problem('missing-page', place, { href, variant: 'unheard-of' }))).toEqual(
    write(problem('missing-page', place, { href })),
  )
})
