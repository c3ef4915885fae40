/** Faults against 1.1 and 1.3; those against 1.4 are in `distinguishable.ts` and `presentation.ts`. */
import type { PlantedFault } from './plant.ts'
import {
  addAfterText,
  addStyle,
  addToText,
  drawing,
  field,
  form,
  replaceOnce,
  replacing,
  submit,
  together,
} from './plant.ts'

const people =
  '<rect width="480" height="270" fill="#ddd"/><g fill="#456"><circle cx="160" cy="110" r="30"/>' +
  '<circle cx="320" cy="110" r="30"/><path d="M110 270q50-200 100 0M270 270q50-200 100 0"/></g>'

const map =
  '<rect width="480" height="160" fill="#dceaf2"/><path d="M120 80h240" stroke="#333" stroke-width="3"/>' +
  '<path d="M0 0h150q20 80-20 160H0zM480 0H330q-30 80 20 160h130z" fill="#e8e0c8"/>' +
  '<g fill="#b00"><circle cx="120" cy="80" r="8"/><circle cx="360" cy="80" r="8"/></g>'

const mark = '<svg viewBox="0 0 16 16" width="16" height="16" stroke="currentcolor" fill="none">'
const tick = `${mark}<path d="M1 8l5 5 9-11"/></svg>`
const cross = `${mark}<path d="M2 2l12 12M14 2L2 14"/></svg>`

export const perceivableFaults: readonly PlantedFault[] = [
  {
    clause: '9.1.1.1',
    fault: 'The text alternative of a picture is its file name',
    file: 'association/om/index.html',
    plant: replacing(/(<img\b[^>]*\balt=")[^"]*/, '$1bron.5cd867e5ba-1600.jpeg'),
  },
  {
    clause: '9.1.1.1',
    fault: 'A picture in a news item has no text alternative',
    file: 'malmo/nyheter/hubben-invigd/index.html',
    plant: addToText(`<figure><img src="${drawing(480, 270, people)}" width="480" height="270"></figure>`),
  },
  {
    clause: '9.1.1.1',
    fault: 'The text alternative was left behind by another picture and describes that one',
    file: 'association/en/about/index.html',
    plant: replacing(/(<img\b[^>]*\balt=")[^"]*/, '$1Two people shaking hands across a table.'),
  },
  {
    clause: '9.1.1.1',
    fault: 'A table answers yes and no with drawn ticks and crosses that have no text',
    file: 'malmo/hub/index.html',
    plant: together(
      replacing(/(<\/th>\s*)(<\/tr>\s*<\/thead>)/, '$1<th scope="col">Har börjat</th>\n$2'),
      replacing(/(<\/td>\s*)(<\/tr>)/g, `$1<td>${cross}</td>\n$2`),
      replacing(cross, tick),
    ),
  },
  {
    clause: '9.1.1.1',
    fault: 'A map that shows the way is a background picture without an alternative',
    file: 'malmo/en/getting-here/index.html',
    plant: together(
      addToText('<p>The map shows how you get to the airport.</p>\n<div class="route-map"></div>'),
      addStyle(
        'class="route-map"',
        `.route-map {
  block-size: 10rem;
  background: url("${drawing(480, 160, map)}") 0 0 / contain no-repeat;
}`,
      ),
    ),
  },
  {
    clause: '9.1.3.1',
    fault: 'A heading in the text is only a paragraph in bold',
    file: 'malmo/startups/index.html',
    plant: together(
      replacing(/<h2( id="[^"]*")>(.*?)<\/h2>/, '<p class="subheading"$1><strong>$2</strong></p>'),
      addStyle(
        'class="subheading"',
        '.prose > .subheading { margin-block-start: 2em; font-size: var(--size-h2) }',
      ),
    ),
  },
  {
    clause: '9.1.3.1',
    fault: 'The header cells of a table are ordinary cells in bold',
    file: 'malmo/ja/trade-agreement/index.html',
    plant: replacing(/<th scope="col">([\s\S]*?)<\/th>/g, '<td><strong>$1</strong></td>'),
  },
  {
    clause: '9.1.3.1',
    fault: 'A list is typed with bullet characters and line breaks',
    file: 'malmo/en/meeting-place/index.html',
    plant: replacing(/(<div class="prose">[\s\S]*?)<ul>([\s\S]*?)<\/ul>/, (_, before = '', items = '') => {
      const lines = replaceOnce(items, /<li>/g, '• ')
      return `${before}<p>${replaceOnce(lines, /<\/li>(?=\s*•)/g, '<br>').replace('</li>', '')}</p>`
    }),
  },
  {
    clause: '9.1.3.1',
    fault: 'The choices Yes and No are not tied to the question that they answer',
    file: 'association/en/join/index.html',
    plant: addAfterText(
      form(
        '/en/contact/',
        ...['Has your organisation done business in Japan?', 'Do you want to hear about events?'].map(
          (question, i) =>
            `<div><p><strong>${question}</strong></p>\n` +
            ['Yes', 'No']
              .map((a) => `<label><input type="radio" name="q${i}" value="${a}"> ${a}</label>`)
              .join('\n') +
            '</div>',
        ),
        submit('Send'),
      ),
    ),
  },
  {
    clause: '9.1.3.1',
    fault: 'Which of the filters is chosen can be seen but not read from the code',
    file: 'association/ja/会員/index.html',
    plant: together(
      replacing(/(<nav class="member-filters"[\s\S]*?) aria-current="page"/, '$1 class="chosen"'),
      addStyle(
        'class="chosen"',
        `.member-filters a.chosen {
  border-block-end: 0.1875rem solid var(--color-accent);
  color: var(--color-text);
  text-decoration-line: none;
}`,
      ),
    ),
  },
  {
    clause: '9.1.3.1',
    fault: 'The label of the search field is tied to an id that is misspelt',
    file: 'association/sok/index.html',
    plant: replacing('<label for="search_query">', '<label for="search-query">'),
  },
  {
    clause: '9.1.3.2',
    fault: 'Each item of a news list has its heading last in the code and first on the screen',
    file: 'malmo/nyheter/index.html',
    plant: together(
      replacing(/(<h3>.*<\/h3>)\n(<p class="page-list-date">.*<\/p>)\n(<p>.*<\/p>)/g, '$3\n$2\n$1'),
      addStyle('class="page-list"', '.page-list li { display: flex; flex-direction: column-reverse }'),
    ),
  },
  {
    clause: '9.1.3.2',
    fault: 'Two columns of text are made with spaces, so that they are read across',
    file: 'association/en/about/index.html',
    plant: together(
      addToText(`<pre class="columns">
In Sweden           In Japan
The association     Friends of ours
arranges meetings   pass on questions
for its members     from companies that
in three cities.    look to the north.
</pre>`),
      addStyle('class="columns"', '.prose .columns { padding: 0; background: none; font-size: 0.6875rem }'),
    ),
  },
  {
    clause: '9.1.3.3',
    fault: 'A box in the text is pointed out only by its colour and its shape',
    file: 'malmo/resa/index.html',
    plant: addToText('<p>Glöm inte att läsa det som står i den gröna rutan.</p>'),
  },
  {
    clause: '9.1.3.4',
    fault: 'A phone that is held upright shows nothing but a call to turn it',
    file: 'association/evenemang/hubben-invigs-2024/index.html',
    plant: together(
      replacing(
        '<div class="frame">',
        '<p class="turn">Vrid telefonen för att se sidan.</p>\n<div class="frame">',
      ),
      addStyle(
        'class="turn"',
        `.turn { display: none; padding: 2rem }
@media (orientation: portrait) and (width < 48rem) {
  .turn { display: block }
  .frame { display: none }
}`,
      ),
    ),
  },
  {
    clause: '9.1.3.5',
    fault: 'The fields for your own name, e-mail and telephone do not say so in the code',
    file: 'association/en/contact/index.html',
    plant: addAfterText(
      form(
        '/en/contact/',
        field('Your name', 'sender', 'type="text"'),
        field('Your e-mail address', 'reply_to', 'type="email"'),
        field('Your telephone number', 'call', 'type="tel" autocomplete="off"'),
        submit('Send'),
      ),
    ),
  },
  {
    clause: '9.1.3.5',
    fault: 'The fields for e-mail and telephone have each other’s purpose in the code',
    file: 'association/kontakt/index.html',
    plant: addAfterText(
      form(
        '/kontakt/',
        field('Ditt namn', 'sender', 'type="text" autocomplete="name"'),
        field('Din e-postadress', 'reply_to', 'type="email" autocomplete="tel"'),
        field('Ditt telefonnummer', 'call', 'type="tel" autocomplete="email"'),
        submit('Skicka'),
      ),
    ),
  },
]
