import type { DriftScenario } from '../drift-scenario.ts'
import { cut, put } from './edits.ts'
import { added, changed, removed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { bridge } from './pages/bridge.ts'
import { join } from './pages/join.ts'
import { ties } from './pages/ties.ts'
import { vision } from './pages/vision.ts'
import { scenario } from './scenario.ts'

/** Boxes: their kind, their heading, their paragraphs. The kind belongs to the first block of the box. */
export const callouts: readonly DriftScenario[] = [
  scenario(
    'the text of a box changes',
    [agreement, 'sv', 'en'],
    [put('skriver avtal med en kund', 'skriver avtal med en leverantör')],
    [changed('Vi anger inga tullsatser', 'We give no tariff rates')],
  ),
  scenario(
    'the heading of a box changes',
    [join, 'en', 'ja'],
    [put('::: tip Before you call', '::: tip Before you write')],
    [changed('Before you write', 'お電話の前に')],
  ),
  scenario(
    'the kind of a box without a heading changes',
    [vision, 'sv', 'ja'],
    [put('::: note\nCentret', '::: warning\nCentret')],
    [changed('Centret är inte byggt', 'センターはまだ建設されていません')],
  ),
  scenario(
    'the kind of a box with a heading changes',
    [agreement, 'en', 'ja'],
    [put('::: warning Check', '::: note Check')],
    [changed('Check the rules', '規則をご確認ください')],
    [changed('We give no tariff rates', '関税率は掲載していません')],
  ),
  scenario(
    'the second paragraph of a box is removed',
    [join, 'sv', 'en'],
    [put('\n\nSkriv ner era frågor.', '')],
    [removed('Skriv ner era', 'Write down your')],
  ),
  scenario(
    'a box gets a heading',
    [ties, 'en', 'ja'],
    [put('::: note\nQuestions', '::: note The harbour company\nQuestions')],
    [added('The harbour company')],
  ),
  scenario(
    'a box is added',
    [join, 'sv', 'ja'],
    [
      put(
        '## Vad kostar',
        '::: note Styrelsen\nSkanska var företrätt i styrelsen 2023.\n:::\n\n## Vad kostar',
      ),
    ],
    [added('Styrelsen'), added('Skanska var')],
  ),
  scenario(
    'a box is removed',
    [bridge, 'ja', 'sv'],
    [cut('block', '::: note')],
    [removed('読み方について', 'Om läsningarna'), removed('難しい漢字には', 'På den japanska sidan')],
  ),
]
