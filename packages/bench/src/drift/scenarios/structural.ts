import type { DriftScenario } from '../drift-scenario.ts'
import { cut, put } from './edits.ts'
import { added, changed, removed } from './labels.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { join } from './pages/join.ts'
import { privacy } from './pages/privacy.ts'
import { ties } from './pages/ties.ts'
import { vision } from './pages/vision.ts'
import { scenario } from './scenario.ts'

/** Paragraphs and headings that come, go, are split and are joined. */
export const structural: readonly DriftScenario[] = [
  scenario(
    'a paragraph is added in the middle',
    [privacy, 'sv', 'en'],
    [
      put(
        '## Namn och',
        'Kartor, filmer och typsnitt ligger alla på vår egen server när de behövs.\n\n## Namn och',
      ),
    ],
    [added('Kartor, filmer och typsnitt')],
  ),
  scenario(
    'a paragraph is added first',
    [hub, 'en', 'ja'],
    [put('Since the spring', 'Business between Malmö and Japan has a place of its own.\n\nSince the spring')],
    [added('Business between Malmö and Japan has')],
  ),
  scenario(
    'a paragraph is added last',
    [privacy, 'sv', 'ja'],
    [(text) => `${text}\nDu behöver inte säga vem du är när du ringer.\n`],
    [added('Du behöver inte säga')],
  ),
  scenario(
    'a paragraph is removed from the middle',
    [history, 'sv', 'en'],
    [cut('block', 'Samma år hölls')],
    [removed('Samma år hölls', 'The same year, a seminar')],
  ),
  scenario(
    'the first paragraph is removed',
    [vision, 'en', 'ja'],
    [cut('block', 'Imagine a building')],
    [removed('Imagine a building', '日本とスカンジナビアの企業が')],
  ),
  scenario(
    'a paragraph is split in two and the greater part comes first',
    [history, 'sv', 'ja'],
    [put('åtta våningar högt. Det ritades', 'åtta våningar högt.\n\nDet ritades')],
    [changed('År 1971 öppnade', '1971年、東京の六本木'), added('Det ritades av Sten')],
  ),
  scenario(
    'a paragraph is split in two and the greater part comes last',
    [hub, 'sv', 'en'],
    [put('Sedan våren 2024 har Malmö en hubb för affärer med Japan. ', 'Sedan våren 2024 finns den.\n\n')],
    [
      added('Sedan våren 2024 finns'),
      changed('Malmö stad startade den tillsammans', 'Since the spring of 2024'),
    ],
  ),
  scenario(
    'two paragraphs are joined into one',
    [history, 'en', 'ja'],
    [put('member-based.\n\nThe City of Malmö was one', 'member-based. The City of Malmö was one')],
    [
      changed('The association was founded on 22 April', '2021年4月22日に協会'),
      removed('The City of Malmö was one', 'マルメ市は設立者の一員'),
    ],
    [
      removed('The association was founded on 22 April', '2021年4月22日に協会'),
      changed('The association was founded on 22 April', 'マルメ市は設立者の一員'),
    ],
  ),
  scenario(
    'a short paragraph is joined to a long one',
    [join, 'sv', 'en'],
    [put('Ja.\n\nFöreningen är öppen', 'Ja. Föreningen är öppen')],
    [changed('Ja. Föreningen', 'The association is open'), removed('Ja.', 'Yes.')],
  ),
  scenario(
    'a heading is added over paragraphs that stay',
    [history, 'sv', 'ja'],
    [put('Samma år hölls', '## Ett första seminarium\n\nSamma år hölls')],
    [added('Ett första seminarium')],
  ),
  scenario(
    'a heading is removed and its paragraphs stay',
    [privacy, 'en', 'ja'],
    [cut('block', '## Other companies')],
    [removed('Other companies', '他社について')],
  ),
  scenario(
    'the level of a heading alone changes',
    [vision, 'sv', 'en'],
    [put('## Läget', '### Läget')],
    [changed('Läget', 'The location')],
  ),
  scenario(
    'the levels of two headings change and a text under one',
    [vision, 'en', 'ja'],
    [
      put('### Culture', '## Culture'),
      put('### Partners', '## Partners'),
      put('Music, food and crafts', 'Music, food and theatre'),
    ],
    [
      changed('Culture', '文化の場'),
      changed('Rooms for cultural cooperation', '文化の分野で協力する'),
      changed('Partners', '出会い'),
    ],
  ),
  scenario(
    'the words of a heading change',
    [ties, 'sv', 'ja'],
    [put('## Fordon över havet', '## Bilar över havet')],
    [changed('Bilar över havet', '海を渡る自動車')],
  ),
  scenario(
    'a section is added with its heading',
    [privacy, 'sv', 'en'],
    [
      put(
        '## Frågor',
        '## Serverns loggar\n\nEn server kan föra logg över besök. Hur länge den sparas beror på var webbplatsen ligger.\n\n## Frågor',
      ),
    ],
    [added('Serverns loggar'), added('En server kan föra logg')],
  ),
  scenario(
    'a section is removed with its heading',
    [ties, 'en', 'ja'],
    [cut('section', '## Meetings about technology')],
    [
      removed('Meetings about technology', '技術をめぐる集まり'),
      removed('On 21 January 2026 people met', '2026年1月21日に'),
    ],
  ),
]
