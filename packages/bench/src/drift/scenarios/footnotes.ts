import type { DriftScenario } from '../drift-scenario.ts'
import { cut, put, putAll } from './edits.ts'
import { added, changed, removed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { history } from './pages/history.ts'
import { ties } from './pages/ties.ts'
import { scenario } from './scenario.ts'

/** Texts of footnotes, and the marks that lead to them, which belong to the words of their paragraph. */
export const footnotes: readonly DriftScenario[] = [
  scenario(
    'the text of a footnote changes',
    [agreement, 'sv', 'ja'],
    [put('Så beskrevs Japan när sidan skrevs.', 'Så beskrevs Japan när avtalet var nytt.')],
    [changed('Så beskrevs Japan', 'このページを書いた時点')],
  ),
  scenario(
    'a year in a footnote changes',
    [ties, 'en', 'ja'],
    [put('renewed in 2017 and 2022', 'renewed in 2017 and 2023')],
    [changed('A memorandum was', '覚書は2017年')],
  ),
  scenario(
    'a footnote is added to a paragraph',
    [ties, 'sv', 'en'],
    [
      put('ett nav för japanska fordon.', 'ett nav för japanska fordon.[^2]'),
      (text) => `${text}[^2]: Så beskriver föreningen hamnen.\n`,
    ],
    [changed('Malmös hamn beskrivs', 'The harbour in Malmö is'), added('Så beskriver föreningen')],
  ),
  scenario(
    'a footnote is removed with its mark',
    [history, 'en', 'ja'],
    [put('public bodies.[^2]', 'public bodies.'), cut('line', '[^2]: ')],
    [
      changed('In 2019 the think tank', '2019年、シンクタンク'),
      removed('The details of the conversation', '対話についての情報'),
    ],
  ),
  scenario(
    'a footnote gets another name with the same text',
    [history, 'sv', 'en'],
    [putAll('[^1]', '[^hus]')],
    [],
  ),
  scenario(
    'footnotes are written under their sections instead of last',
    [history, 'sv', 'ja'],
    [
      put('[^1]: Uppgifterna om huset kommer från föreningen.\n', ''),
      put('\n## En rapport', '\n[^1]: Uppgifterna om huset kommer från föreningen.\n\n## En rapport'),
    ],
    [],
  ),
]
