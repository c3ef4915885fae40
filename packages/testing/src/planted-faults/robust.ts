/** Faults against principle 4. */
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

export const robustFaults: readonly PlantedFault[] = [
  {
    clause: '9.4.1.1',
    fault: 'Two headings have the same id',
    file: 'malmo/tillganglighet/index.html',
    plant: replacing(/(<h2 id=")([^"]*)("[\s\S]*?<h2 id=")[^"]*/, '$1$2$3$2'),
  },
  {
    clause: '9.4.1.2',
    fault: 'A button that opens a text goes on saying that it is closed',
    file: 'association/en/members/universities/index.html',
    plant: together(
      addToText(`<p><button type="button" id="more" aria-expanded="false">About the list</button></p>
<p hidden>The list shows the board of 2023.</p>`),
      addScript(`const more = document.querySelector('#more')
const text = more.parentElement.nextElementSibling
more.addEventListener('click', () => (text.hidden = !text.hidden))`),
    ),
  },
  {
    clause: '9.4.1.2',
    fault: 'A drawn check box does not say whether it is checked',
    file: 'malmo/om-webbplatsen/index.html',
    plant: together(
      addToText('<p><span role="checkbox" tabindex="0" id="large">Visa större text</span></p>'),
      addStyle(
        'role="checkbox"',
        `#large { cursor: pointer }
#large::before { content: "☐ " / "" }
#large.checked::before { content: "☑ " / "" }
:root:has(#large.checked) .prose { font-size: 1.25em }`,
      ),
      addScript(`const large = document.querySelector('#large')
large.addEventListener('click', () => large.classList.toggle('checked'))
large.addEventListener('keydown', event => {
  if (event.key !== ' ') return
  event.preventDefault()
  large.click()
})`),
    ),
  },
  {
    clause: '9.4.1.2',
    fault: 'A frame with a map has no name',
    file: 'malmo/resa/index.html',
    plant: addAfterText(
      '<iframe width="280" height="160" srcdoc="<!doctype html><html lang=sv>' +
        '<title>Karta</title><h1>Karta</h1><p>Kastrup ligger väster om Malmö.</p></html>"></iframe>',
    ),
  },
  {
    clause: '9.4.1.2',
    fault: 'The search button is an icon without a name',
    file: 'association/ja/kensaku/index.html',
    plant: replacing(
      /(<div class="search-field">[\s\S]*?<button type="submit">)[^<]*/,
      '$1<svg width="20" height="20" fill="none" stroke="currentcolor" stroke-width="2" aria-hidden="true">' +
        '<path d="M13 13l6 6M1 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0"/></svg>',
    ),
  },
  {
    clause: '9.4.1.2',
    fault: 'The languages, the menu button and the search are hidden from screen readers',
    file: 'association/en/japanese-centre/index.html',
    plant: replacing('<div class="site-tools">', '<div class="site-tools" aria-hidden="true">'),
  },
  {
    clause: '9.4.1.2',
    fault: 'A button that stays pressed only looks pressed',
    file: 'association/om/historia/index.html',
    plant: together(
      addToText('<p><button type="button" id="calm">Glesare rader</button></p>'),
      addStyle(
        'id="calm"',
        `#calm.pressed { background: var(--color-accent); color: var(--color-on-accent) }
:root:has(#calm.pressed) .prose p { line-height: 2.2 }`,
      ),
      addScript(`const calm = document.querySelector('#calm')
calm.addEventListener('click', () => calm.classList.toggle('pressed'))`),
    ),
  },
  {
    clause: '9.4.1.3',
    fault: 'How many hits a search has is written on the page but not announced',
    file: 'malmo/sok/index.html',
    plant: replacing('<p class="search-status" role="status"', '<p class="search-status"'),
  },
  {
    clause: '9.4.1.3',
    fault: 'That a number has been copied is written beside the button but not announced',
    file: 'malmo/en/contact/index.html',
    plant: together(
      addAfterText(
        '<p><button type="button" id="copy">Copy the number</button> <span id="copied"></span></p>',
      ),
      addScript(`document.querySelector('#copy').addEventListener('click', () => {
  navigator.clipboard?.writeText(document.querySelector('[href^="tel:"]').textContent)
  document.querySelector('#copied').textContent = 'Copied'
})`),
    ),
  },
  {
    clause: '9.4.1.3',
    fault: 'The thanks for a message are put above the form but not announced',
    file: 'association/ja/お問い合わせ/index.html',
    plant: together(
      addAfterText(
        form(
          '/ja/',
          field('メールアドレス', 'reply_to', 'type="email" autocomplete="email" required'),
          submit('送信'),
        ),
      ),
      addScript(`document.querySelector('#enquiry').addEventListener('submit', event => {
  event.preventDefault()
  const thanks = document.createElement('p')
  thanks.textContent = 'お問い合わせを受け付けました。'
  event.target.prepend(thanks)
})`),
    ),
  },
]
