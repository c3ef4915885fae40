import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'

test.each([
  ['white space', 'ett  ord\noch ett\u00a0till', 'ett ord och ett till'],
  ['quotation marks', '”Avtal” och “agreement”', '"Avtal" och "agreement"'],
  ['Japanese quotation marks', '「協定」', '"協定"'],
  ['commas that only part words', 'a,b, och c', 'a b och c'],
  ['composition', 'a\u030a', 'å'],
  ['a space beside a Japanese character', '2012年から ESS と', '2012年からESSと'],
])('%s says nothing', (_name, text, folded) => expect(foldText(text)).toBe(folded))

test.each([
  ['a comma within a number', '1,5 procent', '15 procent'],
  ['a mark at the end', 'Byggt.', 'Byggt?'],
  ['a capital letter', 'it', 'IT'],
  ['a space between words', 'arbets plats', 'arbetsplats'],
])('%s says something', (_name, text, other) => expect(foldText(text)).not.toBe(foldText(other)))
