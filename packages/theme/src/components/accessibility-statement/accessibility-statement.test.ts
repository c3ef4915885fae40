import { expect, test } from 'vitest'
import { i18n, ja, keys, sv } from '../../../test/languages.ts'
import {
  type AccessibilityStatement,
  renderAccessibilityStatement,
  statementHeadings,
} from './accessibility-statement.ts'

const ids = {
  brief: 'a',
  conformance: 'b',
  failures: 'c',
  burden: 'd',
  outOfScope: 'e',
  method: 'f',
  feedback: 'g',
  supervision: 'h',
}
const statement: AccessibilityStatement = {
  actor: { text: 'マルメ市' },
  service: { name: { text: '協力' }, href: '/ja/', address: 'malmo.se/japan/' },
  voluntary: false,
  conformance: 'partial',
  assessed: '2026-11-25',
  updated: '2026-11-26',
  method: { kind: 'self-assessment', text: '⟦method⟧' },
  failures: [],
  contacts: [{ name: { text: 'Ola' }, phones: [{ kind: 'telephone', number: '+4640344083' }] }],
  supervision: { agency: { text: 'Digg', lang: 'sv' }, href: 'https://www.digg.se/', hreflang: 'sv' },
}

function render(changes: Partial<AccessibilityStatement> = {}, locale = keys): string {
  return String(renderAccessibilityStatement({ i18n, locale, ids, statement: { ...statement, ...changes } }))
}

test('each heading stands in the list of contents, with its id', () => {
  const headings = statementHeadings({ i18n, locale: sv, ids })
  expect(headings).toHaveLength(8)
  for (const { id, label } of headings) expect(render({}, sv)).toContain(`<h2 id="${id}">${label}</h2>`)
})

test('the days are written as the language writes them', () => {
  expect(render({}, ja)).toContain('<dd><time datetime="2026-11-26">2026年11月26日</time></dd>')
})

test('a failure stands under the reason that it has, with why it is so and the clauses it concerns', () => {
  const failures = [
    { text: '⟦1⟧', reason: 'non-compliance', clauses: ['9.1.1.1', '9.1.4.3'] },
    { text: '⟦2⟧', reason: 'disproportionate-burden', explanation: '⟦why⟧', clauses: [] },
  ] as const
  const markup = render({ failures })
  expect(markup).toContain(
    '<h2 id="c">⟦statement.failuresHeading⟧</h2>\n<p>⟦statement.failures⟧</p>\n<ul>\n<li>\n<p>⟦1⟧</p>\n<p>⟦statement.reason⟧ ⟦statement.nonCompliance⟧</p>\n<p>⟦statement.clauses⟧ 9.1.1.1, 9.1.4.3</p>\n</li>\n</ul>',
  )
  expect(markup).toContain(
    '<p>⟦statement.burden⟧</p>\n<ul>\n<li>\n<p>⟦2⟧</p>\n<p>⟦statement.reason⟧ ⟦why⟧</p>\n</li>\n</ul>',
  )
  expect(markup).toContain('<p>⟦statement.noOutOfScope⟧</p>')
})

test('without failures each section says that there are none', () => {
  for (const key of ['noFailures', 'noBurden', 'noOutOfScope'])
    expect(render()).toContain(`<p>⟦statement.${key}⟧</p>`)
})

test('a number can be called, and the agency is marked with its language', () => {
  expect(render()).toContain('href="tel:+4640344083"')
  expect(render()).toContain('<span lang="sv">Digg</span>')
  expect(render()).toContain('href="https://www.digg.se/" hreflang="sv">⟦statement.complaintLink⟧')
})

test('only a voluntary statement says that it is one', () => {
  expect(render()).not.toContain('⟦statement.voluntary⟧')
  expect(render({ voluntary: true })).toContain('<p>⟦statement.voluntary⟧</p>')
})

test.each([
  ['full', '⟦statement.full⟧', '⟦statement.isFull⟧'],
  ['partial', '⟦statement.partial⟧', '⟦statement.isPartial⟧'],
  ['none', '⟦statement.none⟧', '⟦statement.isNone⟧'],
] as const)('conformance that is %s is said in short and in a sentence', (conformance, short, sentence) => {
  expect(render({ conformance })).toContain(`<dd>${short}</dd>`)
  expect(render({ conformance })).toContain(`<p>${sentence} 協力</p>`)
})

test('a site without a start page is named without a link', () => {
  const service = { name: { text: '協力' }, address: 'malmo.se' }
  expect(render({ service })).toContain('<dd>協力</dd>')
})
