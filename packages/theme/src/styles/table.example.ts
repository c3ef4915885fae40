import { type Html, html } from '@kakehashi/html'
import type { ComponentExamples, ExampleProps, Texts } from '../examples/example.ts'

const question = { sv: 'Fråga', en: 'Question', ja: '項目' }
const answer = { sv: 'Svar', en: 'Answer', ja: '内容' }
const inBrief: readonly (readonly [Texts<string>, Texts<string>])[] = [
  [
    { sv: 'När började det gälla?', en: 'When did it enter into force?', ja: '発効日' },
    { sv: '1 februari 2019', en: '1 February 2019', ja: '2019年2月1日' },
  ],
  [
    { sv: 'Hur många människor omfattas?', en: 'How many people does it cover?', ja: '対象となる人口' },
    { sv: 'Omkring 635 miljoner', en: 'About 635 million', ja: '約6億3500万人' },
  ],
]
const columns: readonly Texts<string>[] = [
  { sv: 'Organisation', en: 'Organisation', ja: '組織' },
  { sv: 'Sektor', en: 'Sector', ja: '分野' },
  { sv: 'Ort', en: 'City', ja: '所在地' },
  { sv: 'Land', en: 'Country', ja: '国' },
  { sv: 'Styrelsen', en: 'Board', ja: '理事会' },
  { sv: 'Antal', en: 'Number', ja: '数' },
]
const row: readonly Texts<string>[] = [
  { sv: 'Malmö universitet', en: 'Malmö University', ja: 'マルメ大学' },
  { sv: 'Universitet', en: 'University', ja: '大学' },
  { sv: 'Malmö', en: 'Malmö', ja: 'マルメ' },
  { sv: 'Sverige', en: 'Sweden', ja: 'スウェーデン' },
  { sv: '2023', en: '2023', ja: '2023年' },
  { sv: '1', en: '1', ja: '1' },
]

export const tableExamples: ComponentExamples = {
  name: 'table',
  title: 'Table (markdown)',
  examples: [
    {
      title: 'As wide as the text',
      render: ({ pick }) =>
        renderTable(
          [pick(question), pick(answer)],
          inBrief.map((cells) => cells.map(pick)),
        ),
    },
    { title: 'Wider than a narrow screen: it scrolls by itself, by keyboard too', render: renderWide },
  ],
}

function renderWide({ pick }: ExampleProps): Html {
  return renderTable(columns.map(pick), [row.map(pick)])
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="prose">
<div class="table-scroll" tabindex="0">
<table>
<thead>
<tr>
${head.map((cell) => html`<th scope="col">${cell}</th>\n`)}</tr>
</thead>
<tbody>
${rows.map((cells) => html`<tr>\n${cells.map((cell) => html`<td>${cell}</td>\n`)}</tr>\n`)}</tbody>
</table>
</div>
</div>`
}
