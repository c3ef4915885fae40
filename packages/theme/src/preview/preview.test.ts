import { expect, test } from 'vitest'
import { en, i18n, ja, sv } from '../../test/languages.ts'
import { type ComparisonProps, renderComparison } from './comparison.ts'
import { renderPreviewBar } from './preview-bar.ts'
import { renderProblemOverlay, type ShownProblem } from './problem-overlay.ts'

const problem: ShownProblem = {
  place: 'content/malmo/hub.ja.md:12:6',
  code: 'missing-page',
  message: 'This links to "../avtl.md", which is not a page.',
  hint: 'Did you mean "../avtal.md"?',
  frame: '> 12 | <script>alert(1)</script>',
}
const comparison: Omit<ComparisonProps, 'locale'> = {
  i18n,
  title: '協定',
  source: { locale: sv, file: 'content/malmo/avtal.sv.md', href: '/avtal/' },
  translation: { locale: ja, file: 'content/malmo/avtal.ja.md', href: '/ja/avtal/' },
  others: [{ locale: en, href: '/en/avtal/?compare' }],
  rows: [
    {
      status: 'changed',
      kind: 'stycke',
      source: {
        line: 9,
        runs: [
          { kind: 'same', text: 'Tullen är ' },
          { kind: 'removed', text: '3' },
          { kind: 'added', text: '2 <b>' },
        ],
      },
      translation: { line: 8, text: '関税' },
    },
    { status: 'added', kind: 'stycke', source: { line: 11, runs: [] }, translation: null },
    { status: 'removed', kind: 'stycke', source: null, translation: { line: 10, text: '古い' } },
    { status: null, kind: 'stycke', source: { line: 13, runs: [] }, translation: { line: 12, text: '同じ' } },
  ],
  recorded: { date: '2026-11-26', quality: 'granskad' },
  qualities: [{ value: 'reviewed', label: 'granskad' }],
  form: { action: '/ja/avtal/?compare', token: 'abc' },
}

test('a problem is told with its place, what is wrong, the lines as text, and what to do', () => {
  const markup = String(renderProblemOverlay({ i18n, locale: en, problems: [problem], isMissing: false }))
  expect(markup).toContain('This page has 1 error')
  expect(markup).toContain('<code>content/malmo/hub.ja.md:12:6</code> <span>missing-page</span>')
  expect(markup).toContain('&gt; 12 | &lt;script&gt;alert(1)&lt;/script&gt;')
  expect(markup).toContain('Did you mean &quot;../avtal.md&quot;?')
})

test('the bar says in one line where the first error is, and is not there where all is well', () => {
  const props = { i18n, locale: en, errors: [], warnings: [], comparisons: [] }
  expect(renderPreviewBar(props)).toBeNull()
  expect(String(renderPreviewBar({ ...props, errors: [problem, problem] }))).toContain(
    '<summary>2 errors, the first in content/malmo/hub.ja.md:12</summary>',
  )
})

test.each([
  [sv, 'Jämför svenska och japanska', 'Del 1: ändrad i originalet', 'Inte översatt än', 'rad 9'],
  [en, 'Compare Swedish and Japanese', 'Part 1: changed in the original', 'Not translated yet', 'line 9'],
  [ja, 'スウェーデン語と日本語を比べる', '1番目の部分：原文で変更', 'まだ翻訳されていません', '9行目'],
])('in %s both texts stand side by side, with the words that have changed', (locale, ...words) => {
  const markup = String(renderComparison({ ...comparison, locale }))
  for (const text of words) expect(markup).toContain(text)
  expect(markup).toContain('<p class="part-text" lang="sv">Tullen är <del>3</del><ins>2 &lt;b&gt;</ins></p>')
  expect(markup).toContain('<li><a href="#part_3">')
  expect(markup).not.toContain('<li><a href="#part_4">')
})

test('while the form may not be sent, it is not there and the reason is', () => {
  const markup = String(renderComparison({ ...comparison, locale: en, form: null }))
  expect(markup).not.toContain('<form')
  expect(markup).toContain('Correct the errors in the two files first.')
})
