import { describe, expect, test } from 'vitest'
import type { DriftLabel, DriftScenario } from './drift-scenario.ts'
import { cosmetic } from './scenarios/cosmetic.ts'
import { undo } from './scenarios/undo.ts'
import { driftScenarios } from './scenarios.ts'

test('there are eighty scenarios and more, and no two have one name', () => {
  const names = driftScenarios.map(({ name }) => name)
  expect(names.length).toBeGreaterThanOrEqual(80)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test.each([
  ['sv', 'en', 20],
  ['sv', 'ja', 20],
  ['en', 'ja', 20],
  ['ja', 'sv', 10],
])('from %s to %s there are at least %i', (from, to, least) => {
  const pair = driftScenarios.filter((scenario) => scenario.from === from && scenario.to === to)
  expect(pair.length).toBeGreaterThanOrEqual(least)
})

test('cosmetic edits change the file and make nothing stale', () => {
  expect(cosmetic.length).toBeGreaterThanOrEqual(18)
  expect(cosmetic.filter(({ expected }) => expected.length > 0)).toEqual([])
})

test('a file is another after the edit, but where the edit was taken back', () => {
  const same = driftScenarios.filter(({ before, after }) => before === after)
  expect(same.filter((scenario) => !undo.includes(scenario))).toEqual([])
})

describe.each(driftScenarios)('$name', (scenario) => {
  const answers = [scenario.expected, ...(scenario.alternatives ?? [])]

  test('every label names a block of the source and one of the translation', () => {
    expect(answers.flat().flatMap((label) => faultsOf(scenario, label))).toEqual([])
  })

  test('no label stands twice in an answer, and no two answers are the same', () => {
    for (const answer of answers) {
      const places = answer.map(({ change, text, occurrence }) =>
        [change === 'removed', text, occurrence].join(),
      )
      expect(new Set(places).size).toBe(places.length)
      const targets = answer.flatMap((label) => label.in ?? [])
      expect(new Set(targets).size).toBe(targets.length)
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(answers.length)
  })
})

function faultsOf({ before, after, translation }: DriftScenario, label: DriftLabel): readonly string[] {
  const { change, text, occurrence } = label
  const source = change === 'removed' ? before : after
  const starts = blocksThatBegin(source, text)
  const faults: string[] = []
  if (occurrence === undefined ? starts !== 1 || !isOnce(source, text) : starts < Math.max(occurrence, 2))
    faults.push(`${text}: ${starts} in the source`)
  if (change === 'added' ? label.in !== null : label.in === null) faults.push(`${text}: in is ${label.in}`)
  if (label.in !== null && (blocksThatBegin(translation, label.in) !== 1 || !isOnce(translation, label.in)))
    faults.push(`${label.in}: not once in the translation`)
  return faults
}

function isOnce(file: string, text: string): boolean {
  return file.split(text).length === 2
}

function blocksThatBegin(file: string, text: string): number {
  const marks =
    /^(?:title: |navTitle: |description: |#+ |\[\^[^\]]+\]: |: |!\[|::: (?:note|tip|warning) | *(?:[-*+]|\d+[.)]) )/
  const blocks = file.split('\n').flatMap((line) => (line.startsWith('| ') ? line.split(/\| ?/) : [line]))
  return blocks.filter((block) => block.startsWith(text) || block.replace(marks, '').startsWith(text)).length
}
