import { expect, test } from 'vitest'
import { type ContentFiles, load, page, preview } from '../content.fixture.ts'

const contacts =
  'ola-yndeheim: { name: Ola, title: { sv: chef, en: head, ja: 長 }, organization: { sv: Malmö, en: Malmö, ja: マルメ }, phone: "+4640344083" }\n'
const all = '{ sv: Ett., en: One., ja: 一。 }'
const failure = `  - { text: ${all}, reason: non-compliance }\n`
const shows = page('Redogörelse', 'accessibilityStatement: true', '[x](#brister)\n\n## Om oss')

function statement(fields: Readonly<Record<string, string>> = {}, failures = failure): string {
  const written = {
    voluntary: 'false',
    conformance: 'partial',
    assessed: '2026-11-25',
    updated: '2026-11-25',
    method: `{ kind: self-assessment, text: ${all} }`,
    feedback: '[ola-yndeheim]',
    ...fields,
  }
  const lines = Object.entries(written).map(([key, value]) => `${key}: ${value}\n`)
  return `${lines.join('')}failures:${failures === '' ? ' []' : ''}\n${failures}`
}

const files = (text: string, more: ContentFiles = {}): ContentFiles => ({
  'malmo/index.sv.md': page('Start', '', '[y](om.md#anmal-hinder)'),
  'malmo/om.sv.md': shows,
  'malmo/accessibility.yaml': text,
  'shared/contacts.yaml': contacts,
  ...more,
})

test('a page that shows a statement has its headings’ ids in every language, and they can be linked to', async () => {
  const { found, version, graph } = await load(
    files(statement(), {
      'malmo/om.en.md': page('Statement', '', '## Failures {#fel}\n\n[x](#tillsyn)'),
      'malmo/index.ja.md': page('開始', '', '[声明](om.md#omfattas-inte)'),
    }),
  )
  expect(found).toEqual(['malmo/index.ja.md:4:1 fallback-link'])
  expect(version('malmo/om', 'en')?.idsBelow).toContain('anmal-hinder')
  expect(version('malmo/', 'sv')?.idsBelow).toEqual([])
  expect([...graph.statements.keys()]).toEqual(['malmo'])
})

test('a heading of the text gives way to the statement’s, unless its id is written out', async () => {
  const text = page('Om', 'accessibilityStatement: true', '## Brister\n\n## Om {#tillsyn}')
  const { found, version } = await load(files(statement(), { 'malmo/om.sv.md': text }))
  expect(version('malmo/om', 'sv')?.headingIds[0]).toBe('brister-2')
  expect(found).toEqual(['malmo/om.sv.md:7:1 duplicate-heading-id'])
})

test('an assessment is old when more than twelve months have gone', async () => {
  const on = async (today?: string) => (await load(files(statement()), { today })).found
  expect(await on('2027-11-25')).toEqual([])
  expect(await on('2027-11-26')).toEqual(['malmo/accessibility.yaml:3:11 overdue-assessment'])
  expect(await on(), 'the newest day in the content is that of the statement').toEqual([])
  const newer = files(statement(), { 'malmo/a.sv.md': page('A', 'updated: 2027-12-01') })
  expect((await load(newer)).found).toEqual(['malmo/accessibility.yaml:3:11 overdue-assessment'])
  const leap = files(statement({ assessed: '2028-02-29', updated: '2028-02-29' }))
  expect((await load(leap, { today: '2029-02-28' })).found).toEqual([])
  expect((await load(leap, { today: '2029-03-01' })).found).toHaveLength(1)
})

test.each([
  [
    'full, although a burden is claimed',
    'full',
    failure.replace('non-compliance', 'disproportionate-burden'),
  ],
  ['none, without a failure', 'none', ''],
])('conformance cannot be %s', async (_, conformance, failures) => {
  expect((await load(files(statement({ conformance }, failures)))).found).toEqual([
    'malmo/accessibility.yaml:2:14 wrong-conformance',
  ])
})

test('conformance may be full beside content that the act does not cover', async () => {
  const outside = failure.replace('non-compliance', 'out-of-scope')
  expect((await load(files(statement({ conformance: 'full' }, outside)))).found).toEqual([])
})

test('a statement that cannot be read is not missing as well', async () => {
  const { found } = await load(files('voluntary: ['))
  expect(found).toEqual(['malmo/accessibility.yaml:1:12 yaml-syntax'])
})

test('a preview keeps the last good statement', async () => {
  const next = await preview(files(statement()))
  await next()
  const { graph } = await next({ 'malmo/accessibility.yaml': statement({ feedback: '[nobody]' }) })
  expect([...graph.statements.values()][0]?.feedback).toEqual(['ola-yndeheim'])
})

test('what is wrong with a statement is printed with what to do', async () => {
  const { printed } = await load(
    {
      'malmo/index.sv.md': page('Start'),
      'malmo/accessibility.yaml': statement(
        {
          conformance: 'full',
          updated: '2026-11-24',
          feedback: '[ola]',
          method: '{ kind: third-party, text: { sv: A } }',
        },
        failure.replace(' }\n', ', explanation: { sv: A, ja: B } }\n'),
      ),
      'association/index.sv.md': page('Start'),
      'association/a.sv.md': shows.replace('x](#brister', 'x](#brist'),
      'shared/contacts.yaml': contacts,
    },
    { today: '2027-12-01' },
  )
  expect(printed).toMatchInlineSnapshot(`
    "association/a.sv.md:3:25  missing-statement
      The page is to show the website’s accessibility statement, but there is none.
        2 | title: Redogörelse
      > 3 | accessibilityStatement: true
        4 | ---
      Write the statement in association/accessibility.yaml, or remove the line.

    association/a.sv.md:5:1  missing-fragment
      The page "association/a.sv.md" has no heading with the id "brist".
        4 | ---
      > 5 | [x](#brist)
        6 |
      Link to another heading, or to the page as a whole.

    malmo/accessibility.yaml:2:14  wrong-conformance
      The website is said to meet all requirements, but line 8 names one that it does not meet.
        1 | voluntary: false
      > 2 | conformance: full
        3 | assessed: 2026-11-25
      Write "partial" or "none" here, or take away what line 8 begins.

    malmo/accessibility.yaml:3:11  overdue-assessment (warning)
      The assessment of 2026-11-25 is more than twelve months old on 2027-12-01.
        2 | conformance: full
      > 3 | assessed: 2026-11-25
        4 | updated: 2026-11-24
      Assess the website again, and write the new days in "assessed" and "updated".

    malmo/accessibility.yaml:4:10  updated-before-assessed
      The statement was last changed on 2026-11-24, before the assessment on 2026-11-25.
        3 | assessed: 2026-11-25
      > 4 | updated: 2026-11-24
        5 | method: { kind: third-party, text: { sv: A } }
      Write the day of the last change, which is that of the assessment or a later one.

    malmo/accessibility.yaml:5:30  missing-key
      The text is missing in English.
        4 | updated: 2026-11-24
      > 5 | method: { kind: third-party, text: { sv: A } }
        6 | feedback: [ola]
      Write it after en: beside the other languages.

    malmo/accessibility.yaml:5:30  missing-key
      The text is missing in Japanese.
        4 | updated: 2026-11-24
      > 5 | method: { kind: third-party, text: { sv: A } }
        6 | feedback: [ola]
      Write it after ja: beside the other languages.

    malmo/accessibility.yaml:6:12  unknown-contact
      There is no contact called "ola".
        5 | method: { kind: third-party, text: { sv: A } }
      > 6 | feedback: [ola]
        7 | failures:
      Check the spelling, or add the contact to shared/contacts.yaml.

    malmo/accessibility.yaml:8:69  missing-key
      The text is missing in English.
        7 | failures:
      > 8 |   - { text: { sv: Ett., en: One., ja: 一。 }, reason: non-compliance, explanation: { sv: A, ja: B } }
        9 |
      Write it after en: beside the other languages."
  `)
})
