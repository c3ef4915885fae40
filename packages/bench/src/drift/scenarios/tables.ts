import type { DriftScenario } from '../drift-scenario.ts'
import { cut, move, put } from './edits.ts'
import { added, changed, moved, removed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { events } from './pages/events.ts'
import { hub } from './pages/hub.ts'
import { scenario } from './scenario.ts'

/** Cells, rows and columns; each cell is a block of its own. */
export const tables: readonly DriftScenario[] = [
  scenario(
    'a date in a table cell changes',
    [agreement, 'sv', 'en'],
    [put('| Började gälla | 1 februari 2019 |', '| Började gälla | 2 februari 2019 |')],
    [changed('2 februari 2019', 'from 1 February')],
  ),
  scenario(
    'a number in a table cell changes',
    [agreement, 'en', 'ja'],
    [put('about 635 million', 'about 640 million')],
    [changed('about 640 million', '約6億3500万人')],
  ),
  scenario(
    'a cell of the heading row changes',
    [events, 'sv', 'ja'],
    [put('| Dag | Möte |', '| Datum | Möte |')],
    [changed('Datum', '日付')],
  ),
  scenario(
    'a row of two cells is added in the middle',
    [agreement, 'sv', 'ja'],
    [put('| Antal människor', '| Vilka har slutit det | parterna EU och Japan |\n| Antal människor')],
    [added('Vilka har slutit'), added('parterna EU')],
  ),
  scenario(
    'a row of three cells is added last',
    [events, 'en', 'ja'],
    [
      put(
        '| sensor technology |\n',
        '| sensor technology |\n| later in 2026 | talk | exchange with universities |\n',
      ),
    ],
    [added('later in 2026'), added('talk'), added('exchange with universities')],
  ),
  scenario(
    'a row of three cells is removed',
    [events, 'sv', 'en'],
    [cut('line', '| 20 april 2023')],
    [
      removed('20 april 2023', '20 April 2023'),
      removed('årsmöte', 'annual meeting'),
      removed('föreningens nya', "the association's new"),
    ],
  ),
  scenario(
    'a row moves from the end to the top',
    [events, 'sv', 'ja'],
    [move('line', '| 21 januari 2026', '| 20 november 2019')],
    [
      moved('21 januari 2026', '2026年1月21日'),
      moved('afterwork', '交流会'),
      moved('sensorteknik', 'センサー技術'),
    ],
  ),
  scenario(
    'two neighbouring rows change places',
    [hub, 'en', 'ja'],
    [move('line', '| a company in Malmö', '| a Japanese company')],
    [moved('a company in Malmö', 'マルメにある企業'), moved('give support', '日本への道のり')],
    [moved('a Japanese company', '日本の企業'), moved('help you to', 'マルメへの進出をお手伝い')],
  ),
  scenario(
    'a row moves and one of its cells changes',
    [events, 'en', 'ja'],
    [
      put('| after-work | sensor technology |', '| after-work | technology and sensors |'),
      move('line', '| 21 January 2026', '| 20 November 2019'),
    ],
    [
      moved('21 January 2026', '2026年1月21日'),
      moved('after-work', '交流会'),
      changed('technology and sensors', 'センサー技術'),
    ],
  ),
  scenario(
    'a column is added',
    [agreement, 'sv', 'en'],
    [
      put('| Uppgift | Värde |\n| --- | --- |', '| Uppgift | Värde | Källa |\n| --- | --- | --- |'),
      put('| 1 februari 2019 |', '| 1 februari 2019 | enligt föreningen |'),
      put('| omkring 635 miljoner |', '| omkring 635 miljoner | stadens webbplats |'),
      put('| nästan en tredjedel |', '| nästan en tredjedel | båda källorna |'),
    ],
    [added('Källa'), added('enligt föreningen'), added('stadens webbplats'), added('båda källorna')],
  ),
  scenario(
    'two cells of different rows change',
    [hub, 'sv', 'en'],
    [
      put('| ett japanskt företag |', '| ett företag i Japan |'),
      put('| visa vad som växer i Malmö |', '| visa vad som växer i Skåne |'),
    ],
    [
      changed('ett företag i Japan', 'a Japanese company'),
      changed('visa vad som växer', 'show what is growing'),
    ],
  ),
]
