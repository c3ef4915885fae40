/** Faults against principle 3. */
import type { PlantedFault } from './plant.ts'
import {
  addAfterText,
  addScript,
  addStyle,
  addToText,
  field,
  form,
  replaceOnce,
  replacing,
  submit,
  together,
} from './plant.ts'

const languages = /<nav class="languages"[\s\S]*?<\/nav>/
const lastItem = /<ul>\n([\s\S]*\n)(<li>.*<\/li>\n)<\/ul>/

export const understandableFaults: readonly PlantedFault[] = [
  {
    clause: '9.3.1.1',
    fault: 'The page does not say what language it is in',
    file: 'association/en/404.html',
    plant: replacing(/<html lang="[^"]*"/, '<html'),
  },
  {
    clause: '9.3.1.1',
    fault: 'A Japanese page says that it is in Swedish',
    file: 'malmo/ja/news/hub-opens/index.html',
    plant: replacing('<html lang="ja"', '<html lang="sv"'),
  },
  {
    clause: '9.3.1.1',
    fault: 'A Japanese page has the country’s code, jp, for its language',
    file: 'association/ja/会員/大学/index.html',
    plant: replacing('<html lang="ja"', '<html lang="jp"'),
  },
  {
    clause: '9.3.1.2',
    fault: 'The names of the languages in the header do not say what language they are in',
    file: 'malmo/index.html',
    plant: replacing(languages, (nav) => replaceOnce(nav, / lang="[^"]*"/g, '')),
  },
  {
    clause: '9.3.1.2',
    fault: 'A Japanese page that shows English text does not say that the text is English',
    file: 'association/ja/協会について/history/index.html',
    plant: replacing('<div class="prose" lang="en">', '<div class="prose">'),
  },
  {
    clause: '9.3.1.2',
    fault: 'The Japanese notice above an English text says that it is in English',
    file: 'malmo/ja/about-this-website/index.html',
    plant: replacing('<div class="notice" data-fallback>', '<div class="notice" data-fallback lang="en">'),
  },
  {
    clause: '9.3.1.2',
    fault: 'A Swedish page quotes English without saying so in the code',
    file: 'association/centret/index.html',
    plant: addToText(
      '<blockquote><p>We want a place where people from both countries can meet.</p></blockquote>',
    ),
  },
  {
    clause: '9.3.1.2',
    fault: 'A picture on the Japanese page still has its Swedish text alternative',
    file: 'association/ja/協会について/index.html',
    plant: replacing(/(<img\b[^>]*\balt=")[^"]*/, '$1En tecknad bro över vatten och bakom den en röd sol.'),
  },
  {
    clause: '9.3.2.1',
    fault: 'The search page opens as soon as the search field has the focus',
    file: 'association/kontakt/index.html',
    plant: replacing('id="search_box"', 'id="search_box" onfocus="location.assign(this.form.action)"'),
  },
  {
    clause: '9.3.2.2',
    fault: 'Another page opens as soon as a language is picked from a list',
    file: 'association/en/index.html',
    plant: replacing(languages, (nav) => {
      const options = [...nav.matchAll(/<a href="([^"]*)" lang="(\w+)"([^>]*)>(.*?)<\/a>/g)].map(
        ([, address = '', language = '', state = '', name = '']) => {
          const selected = state.includes('aria-current') ? ' selected' : ''
          return `<option value="${address}" lang="${language}"${selected}>${name}</option>`
        },
      )
      return `<div class="languages"><label for="language">Language</label>
<select id="language" onchange="location.assign(this.value)">\n${options.join('\n')}\n</select></div>`
    }),
  },
  {
    clause: '9.3.2.3',
    fault: 'The last page of the menu comes first on one page',
    file: 'malmo/en/startups/index.html',
    plant: replacing(/<nav class="navigation"[\s\S]*?<\/nav>/, (nav) =>
      replaceOnce(nav, lastItem, '<ul>\n$2$1</ul>'),
    ),
  },
  {
    clause: '9.3.2.3',
    fault: 'The languages in the header come in another order on one page',
    file: 'association/ja/研究と貿易/index.html',
    plant: replacing(languages, (nav) => replaceOnce(nav, lastItem, '<ul>\n$2$1</ul>')),
  },
  {
    clause: '9.3.2.4',
    fault: 'The button that searches has another name than on the other pages',
    file: 'malmo/en/social-security/index.html',
    plant: replacing(/(<div class="search-field">[\s\S]*?<button type="submit">)[^<]*/, '$1Go'),
  },
  {
    clause: 'WCAG 3.2.6',
    fault: 'The link to the contact page has another place in the footer than on the other pages',
    file: 'association/integritet/index.html',
    plant: replacing(/(<footer[\s\S]*?<ul>\n)(<li>.*<\/li>\n)([\s\S]*?)(?=<\/ul>)/, '$1$3$2'),
  },
  {
    clause: '9.3.3.1',
    fault: 'A field that is wrong only gets a red edge',
    file: 'association/en/join/index.html',
    plant: together(
      addAfterText(
        replaceOnce(
          form(
            '/en/contact/',
            field('Organisation (required)', 'company', 'type="text" autocomplete="organization" required'),
            field('E-mail address (required)', 'reply_to', 'type="email" autocomplete="email" required'),
            submit('Send'),
          ),
          '<form ',
          '<form novalidate ',
        ),
      ),
      addStyle('novalidate', '#enquiry .wrong { border: 2px solid light-dark(#b00020, #ff9a9a) }'),
      addScript(`const enquiry = document.querySelector('#enquiry')
enquiry.addEventListener('submit', event => {
  for (const input of enquiry.querySelectorAll('input')) {
    input.classList.toggle('wrong', !input.validity.valid)
  }
  if (!enquiry.checkValidity()) event.preventDefault()
})`),
    ),
  },
  {
    clause: '9.3.3.1',
    fault: 'The message of a form says that something is wrong but not which field',
    file: 'malmo/kontakt/index.html',
    plant: together(
      addAfterText(
        replaceOnce(
          form(
            '/samarbete-med-japan/kontakt/',
            '<p role="alert" id="problem"></p>',
            field('Ditt namn (obligatoriskt)', 'sender', 'type="text" autocomplete="name" required'),
            field(
              'Din e-postadress (obligatoriskt)',
              'reply_to',
              'type="email" autocomplete="email" required',
            ),
            submit('Skicka'),
          ),
          '<form ',
          '<form novalidate ',
        ),
      ),
      addScript(`const enquiry = document.querySelector('#enquiry')
enquiry.addEventListener('submit', event => {
  if (enquiry.checkValidity()) return
  event.preventDefault()
  document.querySelector('#problem').textContent = 'Något blev fel. Formuläret kunde inte skickas.'
})`),
    ),
  },
  {
    clause: '9.3.3.2',
    fault: 'The fields of a form have no label that is seen but the hint inside them',
    file: 'malmo/en/contact/index.html',
    plant: addAfterText(
      form(
        '/samarbete-med-japan/en/contact/',
        ...[
          ['Your name', 'type="text" autocomplete="name"'],
          ['Your e-mail address', 'type="email" autocomplete="email"'],
          ['Your question', 'type="text" autocomplete="off"'],
        ].map(
          ([label, attributes]) =>
            `<p><input ${attributes} aria-label="${label}" placeholder="${label}"></p>`,
        ),
        submit('Send'),
      ),
    ),
  },
  {
    clause: '9.3.3.2',
    fault: 'A field wants a date written in one way but does not say which',
    file: 'association/en/events/sensor-technology-2026/index.html',
    plant: addAfterText(
      form(
        '/en/contact/',
        field('Date that suits you', 'day', String.raw`type="text" required pattern="\d{4}-\d{2}-\d{2}"`),
        submit('Send'),
      ),
    ),
  },
  {
    clause: '9.3.3.3',
    fault: 'The message about a wrong postcode does not say how it should be written',
    file: 'association/kontakt/index.html',
    plant: together(
      addAfterText(
        form(
          '/kontakt/',
          field(
            'Ditt postnummer',
            'postcode',
            'type="text" autocomplete="postal-code" aria-describedby="problem"',
          ),
          '<p role="alert" id="problem"></p>',
          submit('Skicka'),
        ),
      ),
      addScript(String.raw`const postcode = document.querySelector('#postcode')
postcode.form.addEventListener('submit', event => {
  if (/^\d{3} \d{2}$/.test(postcode.value)) return
  event.preventDefault()
  postcode.ariaInvalid = 'true'
  document.querySelector('#problem').textContent = 'Postnumret är ogiltigt.'
  postcode.focus()
})`),
    ),
  },
  {
    clause: '9.3.3.4',
    fault: 'A binding application with a fee is sent at once and cannot be checked or undone',
    file: 'association/bli-medlem/index.html',
    plant: addAfterText(
      form(
        '/bli-medlem/',
        '<p>Ansökan är bindande och kan inte ångras. Avgiften är 5 000 kronor om året.</p>',
        field('Organisation', 'company', 'type="text" autocomplete="organization" required'),
        field('Din e-postadress', 'reply_to', 'type="email" autocomplete="email" required'),
        submit('Ansök och betala'),
      ),
    ),
  },
]
