import { expect, test } from 'vitest'
import { readStatements } from './accessibility.ts'

const good = `voluntary: false
conformance: partial
assessed: 2026-11-25
updated: 2026-11-26
method: { kind: self-assessment, text: { sv: Egna tester. } }
feedback: [ola]
failures:
  - text: { sv: Bilder saknar text. }
    reason: non-compliance
    clauses: ["9.1.1.1"]
`

function read(text: string, path = 'malmo/accessibility.yaml') {
  const { statementFiles, problems } = readStatements([{ file: path, path, absolute: `/${path}`, text }])
  const found = problems.map(({ code, place }) => `${code}@${place.line}:${place.column}`)
  return { files: statementFiles, found }
}

test('a statement belongs to the site of its folder, and says where each of its values stands', () => {
  const { files, found } = read(good)
  expect([found, files.map(({ site }) => site)]).toEqual([[], ['malmo']])
  expect(files[0]?.statement).toMatchObject({ conformance: 'partial', feedback: ['ola'] })
  expect(files[0]?.positions.get('assessed')).toEqual({ line: 3, column: 11 })
  expect(files[0]?.keyPositions.get('failures.0.text')).toEqual({ line: 8, column: 5 })
})

test('a file of that name in shared is none', () => {
  expect(read('x: y', 'shared/accessibility.yaml')).toEqual({ files: [], found: [] })
})

test.each([
  ['no day of assessment', good.replace(/assessed.*\n/, ''), 'missing-key@1:1'],
  ['a day that there is not', good.replace('2026-11-25', '2026-11-31'), 'impossible-date@3:11'],
  ['a word for true or false', good.replace('false', 'nej'), 'wrong-type@1:12'],
  ['another degree of conformance', good.replace('partial', 'almost'), 'wrong-value@2:14'],
  ['another method', good.replace('self-assessment', 'guess'), 'wrong-value@5:17'],
  ['nobody to turn to', good.replace('[ola]', '[]'), 'wrong-value@6:11'],
  ['another reason', good.replace('non-compliance', 'time'), 'wrong-value@9:13'],
  ['a failure without a text', good.replace(/text: \{ sv: B.*\n {4}/, ''), 'missing-key@8:5'],
  ['a clause that is none', good.replace('9.1.1.1', 'WCAG'), 'wrong-value@10:15'],
  ['a clause without quotation marks', good.replace('"9.1.1.1"', '11.7'), 'wrong-type@10:15'],
  ['an unknown field', `${good}owner: Malmö\n`, 'unknown-key@11:1'],
])('a statement with %s is refused', (_, text, expected) => {
  expect(read(text)).toEqual({ files: [], found: [expected] })
})
