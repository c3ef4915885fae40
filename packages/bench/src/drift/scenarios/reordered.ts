import type { DriftScenario } from '../drift-scenario.ts'
import { move, put } from './edits.ts'
import { changed, moved } from './labels.ts'
import { events } from './pages/events.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { join } from './pages/join.ts'
import { privacy } from './pages/privacy.ts'
import { ties } from './pages/ties.ts'
import { scenario } from './scenario.ts'

/** Blocks that come elsewhere, as they were or changed; the answer that moves fewest blocks stands first. */
export const reordered: readonly DriftScenario[] = [
  scenario(
    'two paragraphs of a section change places',
    [history, 'sv', 'en'],
    [move('block', 'Därför valde', 'Från början hette')],
    [moved('Därför valde', 'The annual meeting of 20 April')],
    [moved('Från början hette', 'At first the association')],
  ),
  scenario(
    'a paragraph moves into another section',
    [history, 'sv', 'ja'],
    [move('block', 'Samma år hölls', '## Ett nytt namn')],
    [moved('Samma år hölls', '同じ年に、マルメで')],
  ),
  scenario(
    'the last paragraph moves to the top',
    [privacy, 'en', 'ja'],
    [move('block', 'Call the number', 'You can read everything')],
    [moved('Call the number', 'ご不明な点は')],
  ),
  scenario(
    'a paragraph moves into another section and changes',
    [history, 'en', 'ja'],
    [
      put('The same year, a seminar', 'On 20 November 2019, a seminar'),
      move('block', 'On 20 November 2019', '## A report'),
    ],
    [changed('On 20 November 2019', '同じ年に、マルメで')],
  ),
  scenario(
    'a section moves up past two others',
    [privacy, 'sv', 'en'],
    [move('section', '## Namn och', '## Kakor')],
    [
      moved('Namn och telefonnummer', 'Names and telephone'),
      moved('En person vid', 'One person at the City'),
    ],
  ),
  scenario(
    'two sections of equal length change places',
    [privacy, 'sv', 'ja'],
    [move('section', '## Andra företag', '## Kakor')],
    [moved('Andra företag', '他社について'), moved('Sidorna hämtar inget', 'ページは他社から')],
    [moved('Kakor', 'クッキーについて'), moved('Webbplatsen använder', 'このウェブサイトではクッキー')],
  ),
  scenario(
    'a short section and a long one change places',
    [history, 'sv', 'en'],
    [move('section', '## En rapport', '## Huset i')],
    [moved('Huset i Roppongi', 'The building in Roppongi'), moved('År 1971', 'In 1971 the Swedish Center')],
    [
      moved('En rapport och ett samtal', 'A report and a conversation'),
      moved('Tankesmedjan Intelligence', 'In 2019 the think tank'),
      moved('Samma år hölls', 'The same year, a seminar'),
    ],
  ),
  scenario(
    'a section moves and one paragraph in it changes',
    [history, 'en', 'ja'],
    [
      move('section', '## A non-profit', '## The building'),
      put('is still a member', 'is one of its members'),
    ],
    [
      moved('A non-profit association', '非営利の協会'),
      moved('The association was founded', '2021年4月22日に協会'),
      changed('The City of Malmö was one', 'マルメ市は設立者の一員'),
    ],
  ),
  scenario(
    'a section with a list moves to the end',
    [hub, 'sv', 'ja'],
    [move('section', '## Från fråga', '## Läs vidare')],
    [
      moved('Från fråga till', '検討から開設まで'),
      moved('Frågan om en hubb', 'ハブの必要性が検討'),
      moved('Kommunstyrelsen beslutade', '市の執行委員会が'),
      moved('Hubben öppnade den', '2024年5月20日にハブ'),
      moved('Omkring hundra gäster', '開所式には約100人'),
    ],
    [
      moved('Vem hubben är', 'ハブを利用できる方'),
      moved('Du är', '対象'),
      moved('Det här kan', 'ハブにできること'),
      moved('ett japanskt företag', '日本の企業'),
      moved('hjälpa dig', 'マルメへの進出をお手伝い'),
      moved('ett företag i Malmö', 'マルメにある企業'),
      moved('ge stöd på vägen', '日本への道のり'),
      moved('en investerare', '投資家'),
      moved('visa vad som växer', 'マルメで育っている'),
    ],
  ),
  scenario(
    'the last item of a list moves to the top',
    [events, 'sv', 'en'],
    [move('line', '- Skanska var', '- Malmö stad var')],
    [moved('Skanska var', 'Skanska was')],
  ),
  scenario(
    'two neighbours of an ordered list change places',
    [hub, 'en', 'ja'],
    [
      move('line', '4. About', '3. The hub opened'),
      put('4. About', '3. About'),
      put('3. The hub', '4. The hub'),
    ],
    [moved('About a hundred guests', '開所式には約100人')],
    [moved('The hub opened on', '2024年5月20日にハブ')],
  ),
  scenario(
    'a question moves with its answers',
    [join, 'sv', 'en'],
    [move('section', '## Måste vi', '## Kan ett')],
    [
      moved('Måste vi ta', 'Do we have to take'),
      moved('Nej.', 'No.'),
      moved('Föreningen är politiskt', 'The association is politically'),
    ],
    [
      moved('Kan ett företag', 'Can a company'),
      moved('Ja.', 'Yes.'),
      moved('Föreningen är öppen', 'The association is open'),
    ],
  ),
  scenario(
    'a box moves past a section with a heading and a paragraph',
    [ties, 'sv', 'ja'],
    [move('block', '::: note', '## Fordon')],
    [moved('Frågor om hamnen', '港についてのご質問')],
  ),
]
