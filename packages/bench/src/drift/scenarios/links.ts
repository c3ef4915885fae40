import type { DriftScenario } from '../drift-scenario.ts'
import { put } from './edits.ts'
import { changed } from './labels.ts'
import { agreement } from './pages/agreement.ts'
import { bridge } from './pages/bridge.ts'
import { history } from './pages/history.ts'
import { hub } from './pages/hub.ts'
import { privacy } from './pages/privacy.ts'
import { scenario } from './scenario.ts'

/** Addresses, texts and titles of links and pictures. */
export const links: readonly DriftScenario[] = [
  scenario(
    'the address of a link changes',
    [agreement, 'sv', 'en'],
    [put('(mojligheter.md ', '(hallbarhet.md ')],
    [changed('Avtalet öppnar för mer handel', 'The agreement opens the way for more trade')],
  ),
  scenario(
    'one digit of a telephone link changes and its text stays',
    [agreement, 'en', 'ja'],
    [put('tel:+4640344083', 'tel:+4640344084')],
    [changed('Do you wonder what', '「自由貿易」が自社')],
  ),
  scenario(
    'a link leads to another heading of the same page',
    [hub, 'sv', 'ja'],
    [put('(foreningen.md)', '(foreningen.md#medlemmar)')],
    [changed('[Föreningen](foreningen.md', '[協会](foreningen.md)')],
  ),
  scenario(
    'the text of a link changes',
    [agreement, 'sv', 'ja'],
    [put('[Ring Malmö stad]', '[Ring kommunen]')],
    [changed('Undrar du vad', '「自由貿易」が自社')],
  ),
  scenario(
    'the title of a link changes',
    [agreement, 'en', 'ja'],
    [put('"Why Japan is a large market"', '"Why Japan is a near market"')],
    [changed('The agreement opens the way for more trade', 'この協定によって貿易')],
  ),
  scenario(
    'a word becomes a link',
    [privacy, 'sv', 'en'],
    [put('kontaktsidan', '[kontaktsidan](kontakt.md)')],
    [changed('Ring numret på', 'Call the number on')],
  ),
  scenario(
    'a link becomes plain text',
    [agreement, 'sv', 'en'],
    [put('[Ring Malmö stad](tel:+4640344083)', 'Ring Malmö stad')],
    [changed('Undrar du vad', 'Do you wonder what')],
  ),
  scenario(
    'a picture is replaced and its text stays',
    [history, 'sv', 'en'],
    [put('(bron.jpg ', '(bron-fran-havet.jpg ')],
    [changed('En snedkabelbro', 'A cable-stayed bridge')],
  ),
  scenario(
    'the text of a picture changes',
    [history, 'sv', 'ja'],
    [put('med en röd sol bakom sig', 'i dimma')],
    [changed('En snedkabelbro i dimma', '斜張橋と、その向こう')],
  ),
  scenario(
    'the caption of a picture changes',
    [history, 'en', 'ja'],
    [put('has given the association its name', 'opened before the association')],
    [changed('A cable-stayed bridge', '斜張橋と、その向こう')],
  ),
  scenario(
    'a picture and its text are replaced',
    [bridge, 'ja', 'sv'],
    [
      put(
        '![水の上に架かる橋の絵。](bron.jpg "橋は出会いを表しています。")',
        '![港に並ぶ新車の写真。](hamnen.jpg "港も出会いの場です。")',
      ),
    ],
    [changed('港に並ぶ新車の写真', 'En teckning av en bro')],
  ),
]
