import type { DriftScenario } from '../drift-scenario.ts'
import { cut, move, put } from './edits.ts'
import { added, changed, moved, removed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { bridge } from './pages/bridge.ts'
import { events } from './pages/events.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { privacy } from './pages/privacy.ts'
import { ties } from './pages/ties.ts'
import { scenario } from './scenario.ts'

/** Small edits of Japanese sources: one kanji, one particle, one ending, one number. */
export const japanese: readonly DriftScenario[] = [
  scenario(
    'one kanji of a compound is another',
    [hub, 'ja', 'sv'],
    [put('共通の課題に対する新しい解決策', '共通の議題に対する新しい解決策')],
    [changed('共通の議題に', 'Utveckla nya lösningar')],
  ),
  scenario(
    'one particle is another',
    [history, 'ja', 'sv'],
    [put('スコーネと日本のビジネスでした', 'スコーネの日本のビジネスでした')],
    [changed('同じ年に、マルメで', 'Samma år hölls')],
  ),
  scenario(
    'a verb becomes negative',
    [history, 'ja', 'sv'],
    [put('混同されやすい名称でした', '混同されやすい名称ではありませんでした')],
    [changed('当初の名称は', 'Från början hette')],
  ),
  scenario(
    'a past tense becomes a present one',
    [ties, 'ja', 'sv'],
    [put('交流会が開かれました', '交流会が開かれます')],
    [changed('2026年1月21日に', 'Den 21 januari 2026')],
  ),
  scenario(
    'a kanji number becomes another kanji number',
    [history, 'ja', 'sv'],
    [put('設けている三つの', '設けている二つの')],
    [changed('当初の名称は', 'Från början hette')],
  ),
  scenario(
    'a kanji number becomes a digit',
    [bridge, 'ja', 'sv'],
    [put('二つの国を結ぶ橋に', '2つの国を結ぶ橋に')],
    [changed('当協会の名前にある', 'Ordet bridge i föreningens')],
  ),
  scenario(
    'a large number changes in a cell',
    [agreement, 'ja', 'sv'],
    [put('約6億3500万人', '約6億3600万人')],
    [changed('約6億3600万人', 'omkring 635 miljoner')],
  ),
  scenario(
    'a date in Japanese form changes by its day',
    [events, 'ja', 'sv'],
    [put('2024年5月20日', '2024年5月21日')],
    [changed('2024年5月21日', '20 maj 2024')],
  ),
  scenario(
    'a Japanese paragraph is split in two',
    [privacy, 'ja', 'sv'],
    [put('電話番号を掲載しています。いずれも', '電話番号を掲載しています。\n\nいずれも')],
    [added('マルメ市の担当者1人'), changed('いずれも市が公表', 'En person vid')],
    [changed('マルメ市の担当者1人', 'En person vid'), added('いずれも市が公表')],
  ),
  scenario(
    'two Japanese list items change places',
    [bridge, 'ja', 'sv'],
    [move('line', '- 企業と企業', '- 日本とスカンジナビア')],
    [moved('企業と企業', 'Vi hjälper företag')],
    [moved('日本とスカンジナビア', 'Vi främjar utbytet')],
  ),
  scenario(
    'a Japanese paragraph is removed',
    [bridge, 'ja', 'en'],
    [cut('block', '2023年の{')],
    [removed('2023年の{', 'The annual meeting in 2023')],
  ),
  scenario(
    'a word of another script takes the place of a word',
    [bridge, 'ja', 'en'],
    [put('研究者どうしのつながり', '研究者どうしのネットワーク')],
    [changed('研究者どうしの', 'We support contacts')],
  ),
]
