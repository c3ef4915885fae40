import type { DriftScenario } from '../drift-scenario.ts'
import { cut, put } from './edits.ts'
import { added, changed, nth, removed } from './labels.ts'
import { join } from './pages/join.ts'
import { scenario } from './scenario.ts'

const underCost = 'när du frågar.\n\nRing stadens kontakt.'
const underQuestions = 'kontaktuppgifter.\n\nRing stadens kontakt.'

/** Equal blocks of one text, and blocks of one word. */
export const repeated: readonly DriftScenario[] = [
  scenario(
    'the first of two equal paragraphs changes',
    [join, 'sv', 'en'],
    [put(underCost, 'när du frågar.\n\nRing föreningens kontakt.')],
    [changed('Ring föreningens', 'Call the contact at')],
  ),
  scenario(
    'the second of two equal paragraphs changes',
    [join, 'sv', 'ja'],
    [put(underQuestions, 'kontaktuppgifter.\n\nRing enhetschefen.')],
    [changed('Ring enhetschefen', 'お電話は市の担当者へ')],
  ),
  scenario(
    'the first of two equal paragraphs is removed',
    [join, 'sv', 'en'],
    [put(underCost, 'när du frågar.')],
    [nth(1, removed('Ring stadens kontakt', 'Call the contact at'))],
  ),
  scenario(
    'the second of two equal paragraphs is removed',
    [join, 'sv', 'ja'],
    [put(underQuestions, 'kontaktuppgifter.')],
    [nth(2, removed('Ring stadens kontakt', 'お電話は市の担当者へ'))],
  ),
  scenario(
    'a third equal paragraph is added under another heading',
    [join, 'sv', 'en'],
    [put('offentlig sektor.', 'offentlig sektor.\n\nRing stadens kontakt.')],
    [nth(1, added('Ring stadens kontakt'))],
  ),
  scenario(
    'both of two equal paragraphs change alike',
    [join, 'sv', 'ja'],
    [
      put(underCost, 'när du frågar.\n\nMöt stadens kontakt.'),
      put(underQuestions, 'kontaktuppgifter.\n\nMöt stadens kontakt.'),
    ],
    [
      nth(1, changed('Möt stadens kontakt', '市の担当者にお電話')),
      nth(2, changed('Möt stadens kontakt', 'お電話は市の担当者へ')),
    ],
  ),
  scenario(
    'a one-word answer becomes its opposite',
    [join, 'sv', 'en'],
    [put('\nNej.\n', '\nIbland.\n')],
    [changed('Ibland.', 'No.')],
  ),
  scenario(
    'a one-word answer becomes equal to another',
    [join, 'en', 'ja'],
    [put('\nYes.\n', '\nNo.\n')],
    [nth(1, changed('No.', 'はい。'))],
  ),
  scenario(
    'a one-word answer is added',
    [join, 'en', 'ja'],
    [put('The fee is not given', 'Perhaps.\n\nThe fee is not given')],
    [added('Perhaps.')],
  ),
  scenario(
    'a one-word answer is removed',
    [join, 'sv', 'ja'],
    [cut('block', 'Nej.')],
    [removed('Nej.', 'いいえ。')],
  ),
]
