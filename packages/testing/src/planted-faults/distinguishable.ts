/** Faults against 1.4.1–1.4.5; those against 1.4.10–1.4.13 are in `presentation.ts`. */
import type { PlantedFault } from './plant.ts'
import { addStyle, addToText, drawing, replacing, together } from './plant.ts'

/** Six seconds of a tone, as a WAV file (8 bits, 8 kHz). */
const tone =
  'data:audio/wav;base64,UklGRqq7AABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YYa7AACA' +
  `${'cHBw'.repeat(3)}${'kJCQ'.repeat(3)}`.repeat(2667)

/** A picture of words, in the colour of links. */
function pictured(words: string, width: number, size: number, face: string): string {
  const style =
    '<style>text { fill: #0a4f8a } @media (prefers-color-scheme: dark) { text { fill: #9ccbff } }</style>'
  const height = size + 12
  const text = `<text x="0" y="${size + 2}" font-family="${face}" font-size="${size}">${words}</text>`
  const address = drawing(width, height, style + text)
  return `<img src="${address}" width="${width}" height="${height}" alt="${words}">`
}

export const distinguishableFaults: readonly PlantedFault[] = [
  {
    clause: '9.1.4.1',
    fault: 'Links in running text differ from it by their colour alone',
    file: 'malmo/foreningen/index.html',
    plant: addStyle('class="prose"', '.prose :is(p, li) a { text-decoration-line: none }'),
  },
  {
    clause: '9.1.4.1',
    fault: 'That an event is cancelled is told by a red date and nothing else',
    file: 'association/evenemang/index.html',
    plant: together(
      replacing(
        /(<section class="page-list"[\s\S]*?)(<ul>)/,
        '$1<p>Inställda evenemang har rött datum.</p>\n$2',
      ),
      replacing('<p class="page-list-date">', '<p class="page-list-date cancelled">'),
      addStyle('cancelled', '.page-list-date.cancelled { color: light-dark(#b00020, #ff9a9a) }'),
    ),
  },
  {
    clause: '9.1.4.2',
    fault: 'A sound plays by itself over and over and cannot be turned off',
    file: 'association/en/events/hub-opens-2024/index.html',
    plant: addToText(`<audio src="${tone}" autoplay loop></audio>`),
  },
  {
    clause: '9.1.4.3',
    fault: 'The introduction is too pale against the page',
    file: 'association/om/index.html',
    plant: addStyle('class="lead"', '.lead { color: light-dark(#9b9087, #bdaf9f) }'),
  },
  {
    clause: '9.1.4.3',
    fault: 'In dark mode a box keeps its light ground under the light text',
    file: 'malmo/socialforsakring/index.html',
    plant: addStyle('callout-warning', '.callout-warning { background: #fdf4e5 }'),
  },
  {
    clause: '9.1.4.3',
    fault: 'Links in the dark footer turn dark when the pointer is on them',
    file: 'association/integritet/index.html',
    plant: addStyle('class="site-footer"', '.site-footer a:hover { color: #8c2416 }'),
  },
  {
    clause: '9.1.4.3',
    fault: 'A white caption is laid over the light sky of a picture',
    file: 'association/ja/協会について/index.html',
    plant: addStyle(
      '<figcaption>',
      `figure { position: relative }
figcaption { position: absolute; inset: 0 auto auto 1rem; color: #fff }`,
    ),
  },
  {
    clause: '9.1.4.3',
    fault: 'The hint inside the search field is too pale',
    file: 'malmo/en/search/index.html',
    plant: together(
      replacing(
        /(<input type="search" name="q" id="search_query")/,
        '$1 placeholder="For example, start-ups"',
      ),
      addStyle('placeholder=', 'input::placeholder { color: light-dark(#b4bac1, #6a727b) }'),
    ),
  },
  {
    clause: '9.1.4.3',
    fault: 'The reading above a Japanese word is too pale',
    file: 'malmo/ja/index.html',
    plant: together(
      replacing('<rt>', '<rt class="reading">'),
      addStyle('class="reading"', '.reading { color: light-dark(#a7afb6, #5f676e) }'),
    ),
  },
  {
    clause: '9.1.4.3',
    fault: 'On narrow screens only, the breadcrumbs are too pale',
    file: 'malmo/en/opportunities/index.html',
    plant: addStyle(
      'class="breadcrumbs"',
      '@media (width < 40rem) {\n  .breadcrumbs a { color: light-dark(#9aa7b0, #56616a) }\n}',
    ),
  },
  {
    clause: '9.1.4.3',
    fault: 'Links that have been visited are too pale',
    file: 'association/en/research-and-trade/index.html',
    plant: addStyle('class="prose"', '.prose a:visited { color: light-dark(#c3abd6, #5d4a6b) }'),
  },
  {
    clause: '9.1.4.3',
    fault: 'The skip link, which shows only when it has the focus, is white on pale blue',
    file: 'malmo/en/index.html',
    plant: addStyle('class="skip-link"', '.skip-link:focus { background: #7fb6d3; color: #fff }'),
  },
  {
    clause: '9.1.4.4',
    fault: 'The page forbids zooming',
    file: 'malmo/index.html',
    plant: replacing(/(<meta name="viewport" content="[^"]*)/, '$1, maximum-scale=1, user-scalable=no'),
  },
  {
    clause: '9.1.4.4',
    fault: 'The heading’s size hangs on the window’s width alone and does not grow with zoom',
    file: 'association/en/about/history/index.html',
    plant: addStyle('<h1>', 'h1 { font-size: 2.8vw }'),
  },
  {
    clause: '9.1.4.4',
    fault: 'The header has a fixed height and cuts off what no longer fits at 200 per cent',
    file: 'association/nyheter/index.html',
    plant: addStyle(
      'class="site-header-inner"',
      '.site-header-inner { block-size: 100px; overflow: hidden }',
    ),
  },
  {
    clause: '9.1.4.5',
    fault: 'The Japanese heading is a picture of text',
    file: 'malmo/ja/startups/index.html',
    plant: replacing(/<h1>(.*?)<\/h1>/, (_, heading = '') => {
      return `<h1>${pictured(heading.replace(/<[^>]*>/g, ''), 560, 28, 'serif')}</h1>`
    }),
  },
  {
    clause: '9.1.4.5',
    fault: 'A telephone number is a picture of the number, to hide it from robots',
    file: 'malmo/en/contact/index.html',
    plant: replacing(/(<a class="nobreak" href="tel:[^>]*>)([^<]*)/, (_, link = '', number = '') => {
      return link + pictured(number, 170, 16, 'sans-serif')
    }),
  },
]
