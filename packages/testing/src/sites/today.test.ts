import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runKakehashi } from '../build-site.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { writeFiles } from '../write-files.ts'

const words = '{ sv: Ett., en: One., ja: 一。 }'
const contact =
  '{ name: Ola, title: { sv: chef, en: head, ja: 長 }, organization: { sv: Malmö, en: Malmö, ja: マルメ }, phone: "+4640344083" }'
const content = temporaryFolder()
writeFiles(content, {
  'shared/contacts.yaml': `ola: ${contact}\n`,
  'malmo/index.sv.md': '---\ntitle: Start\naccessibilityStatement: true\n---\nText.',
  'malmo/accessibility.yaml': `assessed: 2026-01-02
updated: 2026-01-02
voluntary: false
conformance: full
method: { kind: self-assessment, text: ${words} }
feedback: [ola]
failures: []
`,
})

async function check(today: string, ...args: readonly string[]) {
  const environment = { KAKEHASHI_CONTENT: content, KAKEHASHI_TODAY: today }
  const { exitCode, stderr } = await runKakehashi(['check', ...args], { environment })
  const told = stderr.includes(
    `${join(content, 'malmo/accessibility.yaml')}:1:11  overdue-assessment (warning)`,
  )
  return { exitCode, told }
}

test.concurrent('an assessment is old on the day that the environment names, not by the clock', async () => {
  expect(await check('2027-01-02')).toEqual({ exitCode: 0, told: false })
  expect(await check('2027-01-03')).toEqual({ exitCode: 0, told: true })
  expect(await check(''), 'the newest day in the content').toEqual({ exitCode: 0, told: false })
})

test.concurrent('a warning fails the check that names it, beside others', async () => {
  const failOn = ['--fail-on', 'raw-html', '--fail-on', 'overdue-assessment']
  expect(await check('2027-01-02', ...failOn)).toEqual({ exitCode: 0, told: false })
  expect(await check('2027-01-03', ...failOn)).toEqual({ exitCode: 1, told: true })
  expect(await check('2027-01-03', '--fail-on', 'raw-html')).toEqual({ exitCode: 0, told: true })
})

test.concurrent('a code or a day that there is not is wrong use', async () => {
  expect((await check('2027-01-03', '--fail-on', 'overdue')).exitCode).toBe(2)
  expect((await check('2027-01-32')).exitCode).toBe(2)
})
