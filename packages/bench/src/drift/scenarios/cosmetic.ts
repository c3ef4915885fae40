import type { DriftScenario } from '../drift-scenario.ts'
import { type Edit, put, putAll } from './edits.ts'
import { agreement } from './pages/agreement.ts'
import { bridge } from './pages/bridge.ts'
import { events } from './pages/events.ts'
import { handbook } from './pages/handbook.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { privacy } from './pages/privacy.ts'
import { ties } from './pages/ties.ts'
import { vision } from './pages/vision.ts'
import { scenario, type TranslatedPage } from './scenario.ts'

type Pair = readonly [page: TranslatedPage, from: 'sv' | 'en' | 'ja', to: 'sv' | 'en' | 'ja']

/** What a reader of the page cannot see, in one way at a time. */
export const cosmetic: readonly DriftScenario[] = [
  same(
    'a paragraph is wrapped over several lines',
    [agreement, 'sv', 'en'],
    [put('ett avtal gälla som på engelska heter', 'ett avtal\ngälla som på engelska\nheter')],
  ),
  same(
    'a wrapped line falls between two Japanese characters',
    [bridge, 'ja', 'sv'],
    [put('離れた場所を結び、人が行き来できるように', '離れた場所を結び、人が\n行き来でき\nるように')],
  ),
  same(
    'list items are wrapped',
    [hub, 'en', 'ja'],
    [
      put('companies that want to enter', 'companies\n  that want to enter'),
      put('the most important of the challenges', 'the most important\n  of the challenges'),
    ],
  ),
  same(
    'curly quotation marks become straight in Swedish',
    [agreement, 'sv', 'ja'],
    [put('”frihandel”', '"frihandel"')],
  ),
  same(
    'straight quotation marks and apostrophes become curly in English',
    [agreement, 'en', 'ja'],
    [putAll("'", '’'), put('“free trade”', '"free trade"')],
  ),
  same(
    'corner brackets become straight quotation marks in Japanese',
    [bridge, 'ja', 'sv'],
    [put('「ジャパン・ハウス」', '"ジャパン・ハウス"')],
  ),
  same(
    'asterisks of emphasis become underscores',
    [agreement, 'sv', 'en'],
    [put('*ekonomiska*', '_ekonomiska_'), put('*kulturella*', '_kulturella_')],
  ),
  same(
    'a Swedish file is saved in decomposed characters',
    [history, 'sv', 'ja'],
    [(text) => text.normalize('NFD')],
  ),
  same(
    'a Japanese file is saved in decomposed characters',
    [bridge, 'ja', 'sv'],
    [(text) => text.normalize('NFD')],
  ),
  same('a file is saved with the line ends of Windows', [handbook, 'sv', 'en'], [putAll('\n', '\r\n')]),
  same('hyphens of a list become asterisks', [events, 'sv', 'en'], [putAll(/^- /gm, '* ')]),
  same('hyphens of a list in a list become plus signs', [vision, 'en', 'ja'], [putAll(/^( *)- /gm, '$1+ ')]),
  same('a list in a list is indented further', [vision, 'sv', 'ja'], [putAll(/^ {2}- /gm, '    - ')]),
  same(
    'empty lines come between the items of a list',
    [hub, 'sv', 'en'],
    [putAll(/^(- .*)\n(?=- )/gm, '$1\n\n')],
  ),
  same('the numbers of an ordered list all become one', [hub, 'sv', 'ja'], [putAll(/^\d\. /gm, '1. ')]),
  same('an ordered list gets parentheses', [hub, 'en', 'ja'], [putAll(/^(\d)\. /gm, '$1) ')]),
  same(
    'a table is padded and aligned',
    [agreement, 'sv', 'ja'],
    [
      put('| --- | --- |', '| :-------------------- | --------------------: |'),
      put('| Uppgift | Värde |', '| Uppgift               |                 Värde |'),
      put('| Började gälla | 1 februari 2019 |', '| Började gälla         |       1 februari 2019 |'),
    ],
  ),
  same('a table loses its outer lines', [hub, 'en', 'ja'], [putAll(/^\| (.*) \|$/gm, '$1')]),
  same('the new line at the end of the file is left out', [privacy, 'sv', 'en'], [(text) => text.trimEnd()]),
  same(
    'empty lines come at the end of the file and between paragraphs',
    [privacy, 'en', 'ja'],
    [(text) => `${text.replace('\n\n## Questions', '\n\n\n\n## Questions')}\n\n`],
  ),
  same(
    'headings are underlined instead of marked',
    [privacy, 'sv', 'ja'],
    [putAll(/^## (.*)$/gm, '$1\n---------')],
  ),
  same('headings are closed with number signs', [privacy, 'en', 'ja'], [putAll(/^## (.*)$/gm, '## $1 ##')]),
  same(
    'fields of the front matter change places',
    [hub, 'sv', 'en'],
    [
      put('title: En hubb för affärer och innovation\nnavTitle: Hubben\n', ''),
      put('order: 70\n', 'order: 70\nnavTitle: Hubben\ntitle: En hubb för affärer och innovation\n'),
    ],
  ),
  same(
    'values of the front matter are put in quotation marks',
    [history, 'en', 'ja'],
    [put('title: How it began', 'title: "How it began"'), put('navTitle: History', "navTitle: 'History'")],
  ),
  same(
    'a value of the front matter is folded over two lines',
    [history, 'sv', 'en'],
    [put('description: Ett hus i Tokyo, en rapport', 'description: >-\n  Ett hus i Tokyo,\n  en rapport')],
  ),
  same(
    'a comment comes into the front matter',
    [events, 'sv', 'ja'],
    [put('order: 60\n', '# Efter historiken i menyn\norder: 60 # högst 99\n')],
  ),
  same(
    'a comment comes between two paragraphs',
    [ties, 'sv', 'en'],
    [put('## Möten om teknik\n\n', '## Möten om teknik\n\n[//]: # (Uppdatera efter nästa träff)\n\n')],
  ),
  same(
    'spaces become non-breaking in a date and an amount',
    [handbook, 'sv', 'ja'],
    [put('20 maj 2024', '20\u00a0maj\u00a02024'), put('1 500 kronor', '1\u00a0500\u00a0kronor')],
  ),
  same(
    'spaces are doubled and left at the end of a paragraph',
    [ties, 'en', 'ja'],
    [
      put('largest terminal for new cars. It is', 'largest  terminal for new cars.  It is'),
      put('for Japanese vehicles.\n', 'for Japanese vehicles. \n'),
    ],
  ),
  same(
    'spaces come around the Latin words of a Japanese text',
    [ties, 'ja', 'sv'],
    [put('2012年からESSと経験', '2012年から ESS と経験')],
  ),
  same('descriptions are indented further', [ties, 'sv', 'ja'], [putAll(/^: /gm, ':   ')]),
  same('backticks of a code block become tildes', [handbook, 'en', 'ja'], [putAll('```', '~~~~')]),
  same(
    'wrapping, quotation marks and list marks change at once',
    [vision, 'sv', 'en'],
    [
      putAll(/^( *)- /gm, '$1* '),
      put('sida vid sida. Det är', 'sida vid sida.\nDet är'),
      (text) => text.trimEnd(),
    ],
  ),
  same(
    'an editor reformats a whole Swedish file',
    [agreement, 'sv', 'en'],
    [
      putAll('*', '_'),
      putAll(/^\| --- \| --- \|$/gm, '|:---|:---|'),
      putAll(/[”]/g, '"'),
      putAll(/\. (?=Då|Japan|Fråga|Forskare)/g, '.\n'),
      (text) => `${text}\n`,
    ],
  ),
  same(
    'an editor reformats a whole English file',
    [hub, 'en', 'ja'],
    [
      put('navTitle: The hub\n', ''),
      put('slug: hub\n', 'slug: hub\nnavTitle: "The hub"\n'),
      putAll(/^- /gm, '*   '),
      putAll(/^\d\. /gm, '1.  '),
      putAll('\n', '\r\n'),
    ],
  ),
  same(
    'an editor reformats a whole Japanese file',
    [bridge, 'ja', 'sv'],
    [putAll(/。(?=[^\n\]"])/g, '。\n'), putAll(/^- /gm, '* '), (text) => text.normalize('NFD')],
  ),
]

function same(name: string, pair: Pair, edits: readonly Edit[]): DriftScenario {
  return scenario(name, pair, edits, [])
}
