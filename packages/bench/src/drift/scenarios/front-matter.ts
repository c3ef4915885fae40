import type { DriftScenario } from '../drift-scenario.ts'
import { cut, put } from './edits.ts'
import { changed, removed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { bridge } from './pages/bridge.ts'
import { events } from './pages/events.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { join } from './pages/join.ts'
import { privacy } from './pages/privacy.ts'
import { scenario } from './scenario.ts'

/** Fields that are texts, and fields that no translation has to follow. */
export const frontMatter: readonly DriftScenario[] = [
  scenario(
    'the title of a page changes',
    [history, 'sv', 'en'],
    [put('title: Hur det började', 'title: Hur allt började')],
    [changed('Hur allt började', 'How it began')],
  ),
  scenario(
    'the description of a page changes by one word',
    [hub, 'en', 'ja'],
    [put('companies that want to reach Japan', 'companies that want to leave Japan')],
    [changed('The hub is for Japanese companies', 'マルメに進出する日本企業と')],
  ),
  scenario(
    'the title in the menu changes',
    [events, 'sv', 'ja'],
    [put('navTitle: Möten', 'navTitle: Träffar')],
    [changed('Träffar', 'イベント')],
  ),
  scenario(
    'a description is removed',
    [bridge, 'sv', 'en'],
    [cut('line', 'description: ')],
    [removed('Ordet bridge i', 'The word bridge in')],
  ),
  scenario(
    'the title in the menu is removed',
    [privacy, 'en', 'ja'],
    [put('navTitle: Privacy at a glance\n', '')],
    [removed('Privacy at a glance', '個人情報')],
  ),
  scenario(
    'the day of the last change alone changes',
    [agreement, 'sv', 'en'],
    [put('updated: 2026-11-23', 'updated: 2026-12-01')],
    [],
  ),
  scenario(
    'the place in the menu, the contacts and the day change',
    [join, 'sv', 'ja'],
    [
      put('order: 30', 'order: 35'),
      cut('line', 'contacts: '),
      put('updated: 2026-11-23', 'updated: 2026-12-01\nnavigation: false'),
    ],
    [],
  ),
  scenario(
    'the address of a page changes and keeps its former one',
    [agreement, 'en', 'ja'],
    [put('slug: trade-agreement', 'slug: epa\nformerSlugs: [trade-agreement]')],
    [],
  ),
  scenario(
    'the title and the day change, and the description moves above the title',
    [history, 'sv', 'ja'],
    [
      put('title: Hur det började\n', ''),
      put('\norder: 10\nupdated: 2026-11-23', '\ntitle: Så började det\norder: 10\nupdated: 2026-12-02'),
    ],
    [changed('Så började det', '協会の始まり')],
  ),
]
