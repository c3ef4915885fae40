/** Faults against 2.1–2.3; those against 2.4 and 2.5 are in `navigable.ts` and `pointer.ts`. */
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

export const operableFaults: readonly PlantedFault[] = [
  {
    clause: '9.2.1.1',
    fault: 'A telephone number is hidden until you click on a word that is no button',
    file: 'malmo/kontakt/index.html',
    plant: together(
      replacing(
        '<a class="nobreak" href="tel:',
        `<span class="reveal" onclick="this.hidden = true; this.nextElementSibling.hidden = false">
Visa numret</span>
<a hidden class="nobreak" href="tel:`,
      ),
      addStyle(
        'class="reveal"',
        `.reveal { color: var(--color-link); text-decoration: underline; cursor: pointer }
.contact-list [hidden] { display: none }`,
      ),
    ),
  },
  {
    clause: '9.2.1.1',
    fault: 'The button for the menu, which only narrow screens have, is a div',
    file: 'association/en/news/index.html',
    plant: together(
      replacing(
        /<button class="menu-button[^"]*" type="button" popovertarget="(\w+)">([^<]*)<\/button>/,
        '<div class="menu-button" onclick="document.getElementById(\'$1\').showPopover()">$2</div>',
      ),
      addStyle(
        '<div class="menu-button"',
        'div.menu-button { padding: 0.5rem; border: 1px solid; cursor: pointer }',
      ),
    ),
  },
  {
    clause: '9.2.1.1',
    fault: 'The link to the calendar is left out of the order of Tab',
    file: 'association/evenemang/sensorteknik-2026/index.html',
    plant: replacing('<p class="event-calendar"><a ', '<p class="event-calendar"><a tabindex="-1" '),
  },
  {
    clause: '9.2.1.1',
    fault: 'A button opens its text for the mouse only, since it waits for mousedown',
    file: 'association/en/events/seminar-2019/index.html',
    plant: together(
      addToText(`<p><button type="button" id="more" aria-expanded="false">About the speakers</button></p>
<p hidden>The speakers came from companies, universities and public bodies.</p>`),
      addScript(`const more = document.querySelector('#more')
more.addEventListener('mousedown', () => {
  const text = more.parentElement.nextElementSibling
  text.hidden = !text.hidden
  more.ariaExpanded = String(!text.hidden)
})`),
    ),
  },
  {
    clause: '9.2.1.2',
    fault: 'The search field takes Tab as a wish for suggestions and never lets go of the focus',
    file: 'association/en/search/index.html',
    plant: addScript(`const query = document.querySelector('#search_query')
query.addEventListener('keydown', event => {
  if (event.key === 'Tab') {
    event.preventDefault()
    query.value = query.value.trim()
  }
})`),
  },
  {
    clause: '9.2.1.2',
    fault: 'A field that is not correctly filled in takes back the focus when you leave it',
    file: 'association/ja/お問い合わせ/index.html',
    plant: together(
      addAfterText(
        form(
          '/ja/',
          field('メールアドレス（必須）', 'reply_to', 'type="email" autocomplete="email" required'),
          submit('送信'),
        ),
      ),
      addScript(`const address = document.querySelector('#reply_to')
address.addEventListener('blur', () => address.checkValidity() || setTimeout(() => address.focus()))`),
    ),
  },
  {
    clause: '9.2.1.4',
    fault: 'The letter s alone moves to the search field, and cannot be turned off',
    file: 'malmo/nyheter/frihandelsavtalet-i-kraft/index.html',
    plant: addScript(`document.addEventListener('keydown', event => {
  if (event.key === 's' && !event.target.matches('input, textarea')) {
    event.preventDefault()
    document.querySelector('#search_box').focus()
  }
})`),
  },
  {
    clause: '9.2.2.1',
    fault: 'The page loads itself again after 20 seconds',
    file: 'association/ja/お知らせ/index.html',
    plant: replacing('</head>', '<meta http-equiv="refresh" content="20">\n</head>'),
  },
  {
    clause: '9.2.2.1',
    fault: 'A form is left for the start page, without a warning, after 45 seconds of rest',
    file: 'association/bli-medlem/index.html',
    plant: together(
      addAfterText(
        form(
          '/kontakt/',
          field('Organisation', 'company', 'type="text" autocomplete="organization"'),
          field('Din e-postadress', 'reply_to', 'type="email" autocomplete="email"'),
          submit('Skicka'),
        ),
      ),
      addScript(`let rest
const leaveSoon = () => {
  clearTimeout(rest)
  rest = setTimeout(() => location.assign('/'), 45_000)
}
for (const act of ['keydown', 'pointermove', 'scroll']) addEventListener(act, leaveSoon)
leaveSoon()`),
    ),
  },
  {
    clause: '9.2.2.2',
    fault: 'A line of news glides past for ever and cannot be stopped',
    file: 'malmo/en/news/index.html',
    plant: together(
      addToText('<div class="ticker"><p>The hub has opened. The agreement is in force.</p></div>'),
      addStyle(
        'class="ticker"',
        `.ticker { overflow: hidden }
.ticker p { animation: ticker 15s linear infinite }
@keyframes ticker {
  from { transform: translateX(100%) }
  to { transform: translateX(-100%) }
}`,
      ),
    ),
  },
  {
    clause: '9.2.2.2',
    fault: 'The introduction changes every four seconds and cannot be stopped',
    file: 'association/index.html',
    plant: together(
      replacing('class="lead"', 'class="lead" id="turns"'),
      addScript(`const turns = document.querySelector('#turns')
const texts = [turns.textContent, 'Vi är en ideell förening.', 'Din organisation kan bli medlem.']
setInterval(() => {
  turns.textContent = texts[(texts.indexOf(turns.textContent) + 1) % texts.length]
}, 4000)`),
    ),
  },
  {
    clause: '9.2.3.1',
    fault: 'A large banner flashes five times a second when the page opens',
    file: 'association/nyheter/nytt-namn/index.html',
    plant: together(
      addToText('<div class="flash" aria-hidden="true"></div>'),
      addStyle(
        'class="flash"',
        `.flash { block-size: 16rem; background: #000; animation: flash 0.2s step-end 20 }
@keyframes flash {
  50% { background: #fff }
}`,
      ),
    ),
  },
]
