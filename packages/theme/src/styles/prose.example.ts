import { type Html, html } from '@kakehashi/html'
import type { ComponentExamples, ExampleProps } from '../examples/example.ts'

const heading = {
  sv: 'Därför är Malmö stad med',
  en: 'Why the city is a member',
  ja: 'マルメ市が参加している理由',
}
const subheading = { sv: 'På den ena sidan', en: 'On one side', ja: '一方の側' }
const text = {
  sv: 'Malmö stad vill stärka affärskontakterna med Japan. På den ena sidan finns företag i Malmö och regionen. På den andra finns företag, näringslivsorganisationer och finansiärer i Japan.',
  en: 'The City of Malmö wants to strengthen business contacts with Japan: companies in Malmö and the region on one side, and companies, business organisations and financiers in Japan on the other.',
  ja: 'マルメ市は、日本とのビジネス上の関係を深めたいと考えています。マルメとその周辺地域の企業を、日本の企業、経済団体、出資者と結びつけることが狙いです。',
}
const first = { sv: 'En svensk del', en: 'A Swedish part', ja: 'スウェーデンの側' }
const second = { sv: 'En japansk del', en: 'A Japanese part', ja: '日本の側' }
const association = { sv: 'Föreningen', en: 'The association', ja: '協会' }
const hub = { sv: 'Hubben', en: 'The hub', ja: 'ハブ' }
const exchange = {
  sv: 'Främjar utbytet mellan Japan och Skandinavien.',
  en: 'Promotes exchange between Japan and Scandinavia.',
  ja: '日本とスカンジナビアの交流を進めています。',
}
const business = {
  sv: 'Stöder företag som vill in på den japanska marknaden.',
  en: 'Supports companies that want to enter the Japanese market.',
  ja: '日本市場への進出を目指す企業を支援します。',
}

export const proseExamples: ComponentExamples = {
  name: 'prose',
  title: 'Running text (markdown)',
  examples: [
    { title: 'Headings and paragraphs', render: renderText },
    { title: 'Lists', render: renderLists },
    {
      title: 'Quotation',
      render: ({ pick }) => html`<div class="prose">
<blockquote>
<p>${pick(text)}</p>
</blockquote>
</div>`,
    },
    { title: 'Definition list', render: renderDefinitions },
    {
      title: 'Code',
      render: () => html`<div class="prose">
<p><code>HS 8471.30</code></p>
<pre tabindex="0"><code>8471.30
</code></pre>
</div>`,
    },
  ],
}

function renderText({ pick }: ExampleProps): Html {
  return html`<div class="prose">
<h2>${pick(heading)}</h2>
<p>${pick(text)}</p>
<h3>${pick(subheading)}</h3>
<p>${pick(exchange)}</p>
<p><strong>${pick(business)}</strong></p>
</div>`
}

function renderLists({ pick }: ExampleProps): Html {
  return html`<div class="prose">
<ul>
<li>${pick(association)}
<ul>
<li>${pick(exchange)}</li>
</ul>
</li>
<li>${pick(hub)}</li>
</ul>
<ol>
<li>${pick(first)}</li>
<li>${pick(second)}</li>
</ol>
</div>`
}

function renderDefinitions({ pick }: ExampleProps): Html {
  return html`<div class="prose">
<dl>
<dt>${pick(association)}</dt>
<dd>${pick(exchange)}</dd>
<dt>${pick(hub)}</dt>
<dd>${pick(business)}</dd>
</dl>
</div>`
}
