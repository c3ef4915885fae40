import { type Html, html } from '@kakehashi/html'
import type { ComponentExamples, ExampleProps } from '../../examples/example.ts'
import { names } from '../../examples/sample-content.ts'
import { type AccessibilityStatement, renderAccessibilityStatement } from './accessibility-statement.ts'

const ids = {
  brief: 'brief',
  conformance: 'conformance',
  failures: 'failures',
  burden: 'burden',
  outOfScope: 'out-of-scope',
  method: 'method',
  feedback: 'feedback',
  supervision: 'supervision',
}
const service = { sv: 'Samarbete med Japan', en: 'Cooperation with Japan', ja: '日本との協力' }
const place = 'malmo.se/samarbete-med-japan/'
const address = { sv: place, en: `${place}en/`, ja: `${place}ja/` }
const method = {
  sv: 'Sidorna är prövade med automatiska tester.',
  en: 'The pages have been tested by automated means.',
  ja: '自動テストでページを確かめました。',
}
const failure = {
  sv: 'Sidorna är inte prövade av användare.',
  en: 'The pages have not been tested by users.',
  ja: '利用者の方によるテストを行っていません。',
}

export const accessibilityStatementExamples: ComponentExamples = {
  name: 'accessibility-statement',
  title: 'Accessibility statement',
  examples: [
    {
      title: 'Partly in conformance, with a known failure',
      render: (props) => {
        const failures = [{ reason: 'non-compliance' as const, text: props.pick(failure), clauses: [] }]
        return render(props, { conformance: 'partial', failures })
      },
    },
  ],
}

function render(
  { i18n, locale, pick, href }: ExampleProps,
  state: Pick<AccessibilityStatement, 'conformance' | 'failures'>,
): Html {
  const statement: AccessibilityStatement = {
    actor: { text: pick(names.malmo) },
    service: { name: { text: pick(service) }, href, address: pick(address) },
    voluntary: false,
    assessed: '2026-11-25',
    updated: '2026-11-25',
    method: { kind: 'self-assessment', text: pick(method) },
    contacts: [],
    supervision: {
      agency: { text: 'Digg', lang: 'sv' },
      href: 'https://www.digg.se/tdosanmalan',
      hreflang: 'sv',
    },
    ...state,
  }
  return html`<div class="prose">${renderAccessibilityStatement({ i18n, locale, ids, statement })}</div>`
}
