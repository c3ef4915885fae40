import { expect, test } from 'vitest'
import { pairWithTranslation } from './pair-with-translation.ts'
import type { TextUnit } from './text-unit.ts'

function unit(kind: TextUnit['kind'], text: string, form: string | null = null): TextUnit {
  return { kind, form, text, line: 1 }
}

test('units are paired by kind and order', () => {
  const source = [unit('field:title', 'Hej'), unit('heading', 'Ett', '2'), unit('paragraph', 'Två')]
  const translation = [unit('field:title', 'こんにちは'), unit('heading', '一', '2'), unit('paragraph', '二')]
  expect(pairWithTranslation(source, translation)).toEqual([0, 1, 2])
})

test('what the translation lacks is known by what is the same in both languages', () => {
  const source = [
    unit('paragraph', 'Hubben öppnade 2024.'),
    unit('paragraph', 'Läs om [avtalet](avtal.md).'),
    unit('paragraph', 'Ring 040-34 40 83.'),
  ]
  const translation = [unit('paragraph', '2024年に開所しました。'), unit('paragraph', '040-34 40 83へ。')]
  expect(pairWithTranslation(source, translation)).toEqual([0, null, 1])
})
