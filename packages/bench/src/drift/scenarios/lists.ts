import type { DriftScenario } from '../drift-scenario.ts'
import { cut, move, put } from './edits.ts'
import { added, changed, moved, removed } from './labels.ts'
import { events } from './pages/events.ts'
import { handbook } from './pages/handbook.ts'
import { hub } from './pages/hub.ts'
import { vision } from './pages/vision.ts'
import { scenario } from './scenario.ts'

/** Items of lists and of lists in lists, and near-equal neighbours. */
export const lists: readonly DriftScenario[] = [
  scenario(
    'an item is added at the end of a list',
    [hub, 'sv', 'en'],
    [put('gemensamma utmaningar.\n', 'gemensamma utmaningar.\n- Sätta hållbarhet främst.\n')],
    [added('Sätta hållbarhet')],
  ),
  scenario(
    'an item is removed from the middle of a list',
    [hub, 'en', 'ja'],
    [cut('line', '- Bring investment')],
    [removed('Bring investment', '日本からの投資')],
  ),
  scenario(
    'an item comes into an ordered list and the numbers follow',
    [hub, 'sv', 'ja'],
    [
      put('2. Kommunstyrelsen', '2. En rapport lades fram.\n3. Kommunstyrelsen'),
      put('3. Hubben', '4. Hubben'),
      put('4. Omkring', '5. Omkring'),
    ],
    [added('En rapport lades')],
  ),
  scenario(
    'an item of a list in a list changes',
    [vision, 'sv', 'en'],
    [put('  - kontorshotell', '  - kontor att hyra')],
    [changed('kontor att hyra', 'office hotel')],
  ),
  scenario(
    'an item over a list in it changes and the inner items stay',
    [vision, 'en', 'ja'],
    [put('- New ideas\n', '- Young companies\n')],
    [changed('Young companies', '新しいアイデア')],
  ),
  scenario(
    'an item is added to a list in a list',
    [vision, 'sv', 'ja'],
    [put('  - acceleration\n', '  - acceleration\n  - råd till nystartade\n')],
    [added('råd till nystartade')],
  ),
  scenario(
    'an inner item moves under another outer item',
    [vision, 'en', 'ja'],
    [move('line', '  - office hotel', '  - incubation')],
    [moved('office hotel', 'レンタルオフィス')],
    [moved('New ideas', '新しいアイデア')],
  ),
  scenario(
    'an outer item moves with its inner items',
    [vision, 'sv', 'en'],
    [
      put('- Besökare\n  - hotellrum\n  - restaurang\n', ''),
      put('- Affärer\n', '- Besökare\n  - hotellrum\n  - restaurang\n- Affärer\n'),
    ],
    [moved('Besökare', 'Visitors'), moved('hotellrum', 'hotel rooms'), moved('restaurang', 'restaurant')],
  ),
  scenario(
    'an item of steps with inner items changes',
    [handbook, 'sv', 'en'],
    [put('Stadens sidor ligger i `malmo`', 'Stadens sidor ligger i `malmo-stad`')],
    [changed('Stadens sidor', "The city's pages")],
  ),
  scenario(
    'a near-equal item comes between near-equal neighbours',
    [events, 'sv', 'en'],
    [
      put(
        '- Malmö universitet var',
        '- Lunds universitet var företrätt i styrelsen 2023.\n- Malmö universitet var',
      ),
    ],
    [added('Lunds universitet')],
  ),
  scenario(
    'a near-equal item goes from between near-equal neighbours',
    [events, 'en', 'ja'],
    [cut('line', '- Malmö University was')],
    [removed('Malmö University was', 'マルメ大学は')],
  ),
  scenario(
    'one of five near-equal items changes its name',
    [events, 'sv', 'ja'],
    [put('- Lunds kommun var', '- Fanuc Nordic var')],
    [changed('Fanuc Nordic', 'ルンド市は')],
  ),
  scenario(
    'near-equal items are exchanged: one goes, one comes elsewhere',
    [events, 'en', 'ja'],
    [
      cut('line', '- The Municipality of Lund'),
      put('- Skanska was', '- IKEA Japan was represented on the board in 2023.\n- Skanska was'),
    ],
    [removed('The Municipality of Lund', 'ルンド市は'), added('IKEA Japan was')],
  ),
  scenario(
    'a near-equal item comes in and a neighbour changes its year',
    [events, 'sv', 'en'],
    [
      put('- Skanska var företrätt i styrelsen 2023', '- Skanska var företrätt i styrelsen 2022'),
      put('- Intelligence', '- HMS Networks var företrätt i styrelsen 2023.\n- Intelligence'),
    ],
    [added('HMS Networks'), changed('Skanska var', 'Skanska was')],
  ),
]
