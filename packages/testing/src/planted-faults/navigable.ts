/** Faults against guideline 2.4: finding one's way. */
import type { PlantedFault } from './plant.ts'
import {
  addAfterText,
  addScript,
  addStyle,
  addToText,
  field,
  form,
  replacing,
  submit,
  together,
} from './plant.ts'

export const navigableFaults: readonly PlantedFault[] = [
  {
    clause: '9.2.4.1',
    fault: 'The skip link leads to an id that is not on the page',
    file: 'malmo/hallbarhet/index.html',
    plant: replacing('<main id="main"', '<main id="content"'),
  },
  {
    clause: '9.2.4.1',
    fault: 'The skip link leads to a place before the menu',
    file: 'association/en/news/new-name/index.html',
    plant: together(
      replacing('<main id="main"', '<main id="text"'),
      replacing('<div class="frame">', '<div class="frame" id="main" tabindex="-1">'),
    ),
  },
  {
    clause: '9.2.4.2',
    fault: 'The page has no title',
    file: 'malmo/404.html',
    plant: replacing(/<title>[^<]*<\/title>\n/, ''),
  },
  {
    clause: '9.2.4.2',
    fault: 'The title is the site’s name alone, as on every other page',
    file: 'malmo/ja/hub/index.html',
    plant: replacing(/<title>[^<]* – /, '<title>'),
  },
  {
    clause: '9.2.4.2',
    fault: 'The title was left behind when another page was copied',
    file: 'association/en/events/annual-meeting-2023/index.html',
    plant: replacing(/<title>[^<]* – /, '<title>How to become a member – '),
  },
  {
    clause: '9.2.4.3',
    fault: 'Tab goes through a form in another order than the one in which it is read',
    file: 'association/ja/入会案内/index.html',
    plant: addAfterText(
      form(
        '/ja/',
        field('団体名', 'company', 'type="text" autocomplete="organization" tabindex="1"'),
        field('メールアドレス', 'reply_to', 'type="email" autocomplete="email" tabindex="3"'),
        field('電話番号', 'call', 'type="tel" autocomplete="tel" tabindex="2"'),
        submit('送信'),
      ),
    ),
  },
  {
    clause: '9.2.4.3',
    fault: 'A list is turned upside down by the style sheet, so that the focus moves upwards',
    file: 'malmo/ja/news/index.html',
    plant: addStyle('class="page-list"', '.page-list ul { display: flex; flex-direction: column-reverse }'),
  },
  {
    clause: '9.2.4.3',
    fault: 'What a button opens beside itself comes last on the page for the keyboard',
    file: 'malmo/motesplats/index.html',
    plant: together(
      addToText(
        '<p><button type="button" id="share" aria-expanded="false" aria-controls="ways">Dela</button></p>',
      ),
      replacing(
        '</body>',
        `<div id="ways" role="group" aria-label="Dela" hidden>
<a href="mailto:?subject=Malm%C3%B6">Skicka som e-post</a>
</div>
</body>`,
      ),
      addStyle('id="ways"', '#ways { position: absolute; padding: 1rem; background: var(--color-surface) }'),
      addScript(`const share = document.querySelector('#share')
const ways = document.querySelector('#ways')
share.addEventListener('click', () => {
  const { right, top } = share.getBoundingClientRect()
  ways.style.translate = \`\${right + scrollX}px 0\`
  ways.style.top = \`\${top + scrollY}px\`
  ways.hidden = !ways.hidden
  share.ariaExpanded = String(!ways.hidden)
})`),
    ),
  },
  {
    clause: '9.2.4.4',
    fault: 'Three links in one sentence are all called “here”',
    file: 'malmo/mojligheter/index.html',
    plant: addToText(
      '<p>Läs mer ' +
        '<a href="/samarbete-med-japan/avtal/">här</a>, ' +
        '<a href="/samarbete-med-japan/hub/">här</a> och ' +
        '<a href="/samarbete-med-japan/startups/">här</a>.</p>',
    ),
  },
  {
    clause: '9.2.4.4',
    fault: 'A link is an icon without a name',
    file: 'association/om/index.html',
    plant: addAfterText(
      '<p><a class="nobreak" href="https://www.linkedin.com/">' +
        '<svg width="32" height="32" aria-hidden="true"><path d="M4 4h24v24H4z" fill="currentcolor"/></svg>' +
        '</a></p>',
    ),
  },
  {
    clause: '9.2.4.6',
    fault: 'All headings in the text say the same, and nothing about what follows',
    file: 'association/forskning-och-handel/index.html',
    plant: replacing(/(<h2 id="[^"]*">).*?(?=<\/h2>)/g, '$1Mer information'),
  },
  {
    clause: '9.2.4.6',
    fault: 'The label of the search field does not say what to fill in',
    file: 'malmo/sok/index.html',
    plant: replacing(/(<label for="search_query">)[^<]*/, '$1Fält 1'),
  },
  {
    clause: '9.2.4.7',
    fault: 'The filters of a list do not show the focus',
    file: 'association/medlemmar/lund/index.html',
    plant: addStyle('class="member-filters"', '.member-filters a:focus-visible { outline: none }'),
  },
  {
    clause: '9.2.4.7',
    fault: 'The focus is a shadow and no outline, which forced colours take away',
    file: 'malmo/en/sustainability/index.html',
    plant: addStyle('<main', 'main a:focus-visible { outline: none; box-shadow: 0 0 0 3px var(--ring) }'),
  },
  {
    clause: '9.2.4.7',
    fault: 'The items of the menu cut off the focus ring around their links',
    file: 'malmo/ja/trade-agreement/index.html',
    plant: addStyle('class="navigation"', '.navigation li { overflow: hidden }'),
  },
  {
    clause: '9.2.4.7',
    fault: 'The closed menu of narrow screens is only moved out of sight and still takes the focus',
    file: 'association/ja/index.html',
    plant: addStyle(
      'class="navigation"',
      `@media (width < 64rem) {
  .navigation { display: block; position: fixed; transition: transform 0.2s }
  .navigation:not(:popover-open) { transform: translateX(100%) }
}`,
    ),
  },
  {
    clause: '9.2.4.7',
    fault: 'A link gives away the focus as soon as it gets it',
    file: 'association/evenemang/seminarium-2019/index.html',
    plant: replacing('<p class="event-calendar"><a ', '<p class="event-calendar"><a onfocus="this.blur()" '),
  },
  {
    clause: 'WCAG 2.4.11',
    fault: 'A header that stays at the top covers the focus when you go backwards',
    file: 'association/om/historia/index.html',
    plant: addStyle(
      'class="site-header"',
      '.site-header { position: sticky; inset-block-start: 0; z-index: 1 }\n.skip-link { z-index: 2 }',
    ),
  },
  {
    clause: 'WCAG 2.4.11',
    fault: 'A banner that stays at the bottom covers the focus',
    file: 'malmo/en/accessibility/index.html',
    plant: together(
      replacing(
        '</footer>',
        '<p class="banner">We are trying out a new version of this website.</p>\n</footer>',
      ),
      addStyle(
        'class="banner"',
        `body { padding-block-end: 12rem }
.banner {
  position: fixed;
  inset: auto 0 0;
  block-size: 12rem;
  padding: 2rem;
  background: var(--color-accent);
  color: var(--color-on-accent);
}`,
      ),
    ),
  },
]
