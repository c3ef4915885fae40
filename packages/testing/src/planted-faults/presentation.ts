/** Faults against 1.4.10–1.4.13: narrow screens, what is no text, spacing, and what shows for a while. */
import type { PlantedFault } from './plant.ts'
import { addScript, addStyle, addToText, drawing, replacing, together } from './plant.ts'

const closeIcon = '<path d="M3 3l14 14M17 3L3 17" stroke-width="3"'
const closeButton = /(<button class="menu-button"[^>]*popovertargetaction="hide")>([^<]*)</

function tooltip(word: string, text: string): string {
  return `<p class="tip-line"><button class="tip" type="button" aria-describedby="tip">${word}</button>
<span role="tooltip" id="tip">${text}</span></p>`
}

const tooltipStyle = `.tip-line { position: relative }
.tip-line [role='tooltip'] {
  position: absolute;
  inset: 100% auto auto 0;
  z-index: 1;
  visibility: hidden;
  max-inline-size: 18rem;
  padding: 1rem;
  border: 1px solid var(--color-control);
  background: var(--color-background);
}
.tip:is(:hover, :focus) + [role='tooltip'] { visibility: visible }`

export const presentationFaults: readonly PlantedFault[] = [
  {
    clause: '9.1.4.10',
    fault: 'The text has a least width, so that a narrow screen scrolls sideways',
    file: 'malmo/mojligheter/index.html',
    plant: addStyle('class="prose"', '.prose { min-inline-size: 36rem }'),
  },
  {
    clause: '9.1.4.10',
    fault: 'In Japanese only, the heading may not break and runs out of a narrow screen',
    file: 'malmo/ja/social-security/index.html',
    plant: addStyle('<h1', 'h1:lang(ja) { white-space: nowrap }'),
  },
  {
    clause: '9.1.4.10',
    fault: 'The end of a long heading is cut off on a narrow screen',
    file: 'association/bli-medlem/index.html',
    plant: addStyle(
      '<h1',
      '@media (width < 40rem) {\n  h1 { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }\n}',
    ),
  },
  {
    clause: '9.1.4.10',
    fault: 'The facts of an event and the link to the calendar are left out on a narrow screen',
    file: 'association/evenemang/arsmote-2023/index.html',
    plant: addStyle(
      'class="event-facts"',
      '@media (width < 30rem) {\n  .event-facts, .event-calendar { display: none }\n}',
    ),
  },
  {
    clause: '9.1.4.11',
    fault: 'The edge of the search field can hardly be seen',
    file: 'malmo/ja/kensaku/index.html',
    plant: addStyle('class="page search-page"', '.search-page input { border-color: var(--color-rule) }'),
  },
  {
    clause: '9.1.4.11',
    fault: 'In the dark footer the focus ring keeps the colour that it has on the light page',
    file: 'malmo/om-webbplatsen/index.html',
    plant: addStyle('class="site-footer"', '.site-footer { --ring: #0b63ce }'),
  },
  {
    clause: '9.1.4.11',
    fault: 'In dark mode the focus ring keeps its dark colour',
    file: 'association/en/events/index.html',
    plant: addStyle('<main', ':root { --color-focus: #a12b1a }'),
  },
  {
    clause: '9.1.4.11',
    fault: 'The icon on the button that closes the narrow screen’s menu is too pale',
    file: 'association/ja/イベント/index.html',
    plant: replacing(
      closeButton,
      '$1 aria-label="$2"><svg width="20" height="20" aria-hidden="true">' +
        `${closeIcon} stroke="#cbb9a4"/></svg><`,
    ),
  },
  {
    clause: '9.1.4.11',
    fault: 'In forced colours the close button’s icon, a masked ground, is not there',
    file: 'malmo/en/hub/index.html',
    plant: together(
      replacing(closeButton, '$1 aria-label="$2"><span class="icon-close"></span><'),
      addStyle(
        'class="icon-close"',
        `.icon-close {
  display: block;
  inline-size: 20px;
  block-size: 20px;
  background: currentcolor;
  mask: url("${drawing(20, 20, `${closeIcon} stroke="#000"/>`)}");
}`,
      ),
    ),
  },
  {
    clause: '9.1.4.12',
    fault: 'Cards have a fixed height and cut off their text when it is spaced out',
    file: 'association/medlemmar/index.html',
    plant: addStyle('class="member-list"', '.member-list > li { block-size: 7.5rem; overflow: hidden }'),
  },
  {
    clause: '9.1.4.12',
    fault: 'On wide screens the search button is as wide as its word and cuts it off when letters are spaced',
    file: 'association/en/privacy/index.html',
    plant: addStyle(
      'class="search-field"',
      `@media (width >= 64rem) {
  .search-field button { inline-size: 3.75rem; padding-inline: 0; overflow: hidden; white-space: nowrap }
}`,
    ),
  },
  {
    clause: '9.1.4.13',
    fault: 'A tooltip covers the text below and cannot be dismissed with Escape',
    file: 'malmo/en/trade-agreement/index.html',
    plant: together(
      addToText(tooltip('EPA', 'The agreement on trade and economic partnership between the EU and Japan.')),
      addStyle('role="tooltip"', `${tooltipStyle}\n.tip-line [role='tooltip']:hover { visibility: visible }`),
    ),
  },
  {
    clause: '9.1.4.13',
    fault: 'A tooltip that can be dismissed is gone when the pointer is moved on to it',
    file: 'association/en/eu-avtalet/index.html',
    plant: together(
      addToText(tooltip('EPA', 'The agreement on trade between the EU and Japan.')),
      addStyle(
        'role="tooltip"',
        `${tooltipStyle}
.tip-line [role='tooltip'] { margin-block-start: 1.5rem; pointer-events: none }
.tip-line.dismissed [role='tooltip'] { display: none }`,
      ),
      addScript(`const line = document.querySelector('.tip-line')
document.addEventListener('keydown', event => line.classList.toggle('dismissed', event.key === 'Escape'))
line.addEventListener('mouseleave', () => line.classList.remove('dismissed'))`),
    ),
  },
]
