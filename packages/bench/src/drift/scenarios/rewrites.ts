import type { DriftScenario } from '../drift-scenario.ts'
import { cut, put } from './edits.ts'
import { added, changed, moved, removed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { join } from './pages/join.ts'
import { privacy } from './pages/privacy.ts'
import { ties } from './pages/ties.ts'
import { scenario, type TranslatedPage } from './scenario.ts'

const titleAlone: TranslatedPage = {
  sv: '---\ntitle: Resan till Japan\norder: 80\n---\n',
  en: '---\ntitle: The journey to Japan\n---\n',
  ja: '---\ntitle: 日本への旅\n---\n',
}
const fullText = `Från Köpenhamns flygplats når du Tokyo och Osaka.

## Innan du bokar

- Fråga flygbolaget om flyget går direkt.
- Ta reda på vilka regler som gäller när du reser in.
`

/** Half a page or more at once, and several kinds of edit in one text. */
export const rewrites: readonly DriftScenario[] = [
  scenario(
    'an empty page gets its text',
    [titleAlone, 'sv', 'en'],
    [(text) => `${text}\n${fullText}`],
    [
      added('Från Köpenhamns flygplats'),
      added('Innan du bokar'),
      added('Fråga flygbolaget'),
      added('Ta reda på vilka'),
    ],
  ),
  scenario(
    'an empty English page gets its first paragraph and a description',
    [titleAlone, 'en', 'ja'],
    [
      put('Japan\n---', 'Japan\ndescription: What you need to know before you go.\n---'),
      (text) => `${text}\nTokyo and Osaka are reached from Copenhagen Airport.\n`,
    ],
    [added('What you need to know'), added('Tokyo and Osaka')],
  ),
  scenario(
    'a page loses all its text but the fields',
    [ties, 'en', 'ja'],
    [(text) => text.slice(0, text.indexOf('\n---\n') + 5)],
    [
      removed('Sweden and Japan do not', 'スウェーデンと日本の接点'),
      removed('Words you meet', '研究に出てくる言葉'),
      removed('The ESS source', 'ESSという施設'),
      removed('A neutron source in Lund', 'ルンドにある中性子源'),
      removed('J-PARC', 'J-PARC'),
      removed('A neutron source in Japan', '日本にある中性子源'),
      removed('MIRAI 2.0', 'MIRAI 2.0'),
      removed('A cooperation between', 'スウェーデンと日本の大学'),
      removed('It covers ageing', '高齢化、材料科学'),
      removed('Vehicles across', '海を渡る自動車'),
      removed('The harbour in Malmö is', 'マルメ港は'),
      removed('Questions about the harbour', '港についてのご質問'),
      removed('Meetings about', '技術をめぐる集まり'),
      removed('On 21 January 2026 people', '2026年1月21日に'),
      removed('A memorandum was', '覚書は2017年'),
    ],
  ),
  scenario(
    'the second half of a page is written anew',
    [history, 'sv', 'en'],
    [
      put('Den är politiskt obunden och bygger på sina medlemmar.', 'Den tjänar inga pengar.'),
      cut('block', 'Malmö stad var en'),
      put('## Ett nytt namn', '## Namnet i dag'),
      put('Namnet var lätt att blanda ihop med', 'Det liknade namnet på'),
      put('Det syftar på bron mellan Sverige och Danmark.', 'Nu heter vi som en bro.'),
      put('\n\n[^1]', '\n\nFrågor om historien besvaras av Malmö stad.\n\n[^1]'),
    ],
    [
      changed('Den 22 april 2021', 'The association was founded on'),
      removed('Malmö stad var en', 'The City of Malmö was one'),
      changed('Namnet i dag', 'A new name'),
      changed('Från början hette', 'At first the association'),
      changed('Därför valde', 'The annual meeting of 20 April'),
      added('Frågor om historien'),
    ],
  ),
  scenario(
    'every paragraph of a page changes by a word and the headings stay',
    [privacy, 'sv', 'ja'],
    [
      put('Du kan läsa allt på webbplatsen', 'Du kan läsa allt på sidorna'),
      put('Webbplatsen använder inga kakor', 'Webbplatsen sparar inga kakor'),
      put('har varit här', 'har läst här'),
      put('En person vid', 'En anställd vid'),
      put('är oklart', 'känns oklart'),
    ],
    [
      changed('Du kan läsa allt', 'このウェブサイトは、記録'),
      changed('Webbplatsen sparar', 'このウェブサイトではクッキー'),
      changed('Sidorna hämtar', 'ページは他社から'),
      changed('En anställd vid', 'マルメ市の担当者1人'),
      changed('Ring numret på', 'ご不明な点は'),
    ],
  ),
  scenario(
    'a list becomes a paragraph of the same words',
    [hub, 'sv', 'en'],
    [
      put(
        `- Locka japanska företag att etablera sig i Malmö.
- Dra investeringar från Japan till Malmö.
- Stödja Malmöföretag som vill in på den japanska marknaden.
- Utveckla nya`,
        `Locka japanska företag att etablera sig i Malmö. Dra investeringar från Japan till Malmö. Stödja Malmöföretag som vill in på den japanska marknaden. Utveckla nya`,
      ),
    ],
    [
      removed('Locka japanska', 'Attract Japanese companies'),
      removed('Dra investeringar', 'Bring investment'),
      changed('Locka japanska', 'Support Malmö companies that'),
      removed('Utveckla nya', 'Develop new'),
    ],
    [
      changed('Locka japanska', 'Attract Japanese companies'),
      removed('Dra investeringar', 'Bring investment'),
      removed('Stödja Malmöföretag', 'Support Malmö companies that'),
      removed('Utveckla nya', 'Develop new'),
    ],
  ),
  scenario(
    'a word, a row, a paragraph and a field change in one text that is reformatted too',
    [agreement, 'en', 'ja'],
    [
      put('title: The agreement that opens', 'title: An agreement that opens'),
      put('| Share of', '| Languages | all those of the EU |\n| Share of'),
      put('concluded an agreement on', 'signed an agreement on'),
      cut('block', 'Do you wonder'),
      put('*economic* and *cultural*', '_economic_ and\n_cultural_'),
    ],
    [
      changed('An agreement that opens', '貿易への道を開く協定'),
      added('Languages'),
      added('all those of the EU'),
      changed('In the same year, Sweden', '同じ年に、スウェーデン'),
      removed('Do you wonder', '「自由貿易」が自社'),
    ],
  ),
  scenario(
    'a question is exchanged for another with another answer',
    [join, 'sv', 'en'],
    [
      cut('section', '## Måste vi'),
      put('## Vem svarar', '## Var finns medlemmarna?\n\nI Malmö, Lund och Halmstad.\n\n## Vem svarar'),
    ],
    [
      removed('Måste vi ta', 'Do we have to take'),
      removed('Nej.', 'No.'),
      removed('Föreningen är politiskt', 'The association is politically'),
      added('Var finns medlemmarna'),
      added('I Malmö, Lund'),
    ],
  ),
  scenario(
    'a section moves, a paragraph of another changes and a third is removed',
    [privacy, 'en', 'ja'],
    [
      cut('section', '## Other companies'),
      put('no cookies. That is why', 'no cookies at all. That is why'),
      put('## Questions\n\nCall the number on the contact page if anything is unclear.\n', ''),
      put(
        '## Cookies',
        '## Questions\n\nCall the number on the contact page if anything is unclear.\n\n## Cookies',
      ),
    ],
    [
      moved('Questions', 'ご質問'),
      moved('Call the number', 'ご不明な点は'),
      changed('The website uses no cookies', 'このウェブサイトではクッキー'),
      removed('Other companies', '他社について'),
      removed('The pages fetch', 'ページは他社から'),
    ],
  ),
]
