import type { DriftScenario } from '../drift-scenario.ts'
import { cut, move, put, putAll } from './edits.ts'
import { changed } from './labels.ts'
import { events } from './pages/events.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { privacy } from './pages/privacy.ts'
import { scenario } from './scenario.ts'

/** Edits that were taken back, in whole or in part, before anyone looked. */
export const undo: readonly DriftScenario[] = [
  scenario(
    'a word is changed and changed back',
    [history, 'sv', 'en'],
    [put('lätt att blanda ihop', 'svårt att skilja'), put('svårt att skilja', 'lätt att blanda ihop')],
    [],
  ),
  scenario(
    'a section moves away and back and the file is reformatted',
    [privacy, 'sv', 'ja'],
    [
      move('section', '## Namn och', '## Kakor'),
      move('section', '## Namn och', '## Frågor'),
      putAll('. ', '.  '),
    ],
    [],
  ),
  scenario(
    'an item is removed and written anew',
    [events, 'en', 'ja'],
    [
      cut('line', '- Malmö University was'),
      put('- Intelligence', '- Malmö University was represented on the board in 2023.\n- Intelligence'),
    ],
    [],
  ),
  scenario(
    'one of two edits is taken back',
    [hub, 'sv', 'en'],
    [
      put('Omkring hundra gäster', 'Många gäster'),
      put('Sedan våren 2024', 'Sedan maj 2024'),
      put('Många gäster', 'Omkring hundra gäster'),
    ],
    [changed('Sedan maj 2024', 'Since the spring of 2024')],
  ),
]
