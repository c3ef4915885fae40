import { html } from '@kakehashi/html'
import type { ComponentExamples } from '../examples/example.ts'

const bridge = html`<ruby>架け橋<rp>（</rp><rt>かけはし</rt><rp>）</rp></ruby>`
const tokyo = html`<ruby>東<rp>（</rp><rt>とう</rt><rp>）</rp>京<rp>（</rp><rt>きょう</rt><rp>）</rp></ruby>`

export const japaneseExamples: ComponentExamples = {
  name: 'japanese',
  title: 'Japanese (markdown)',
  examples: [
    {
      title: 'Readings above words and above characters',
      render: ({ pick }) =>
        html`<div class="prose">
<p>${pick({
          sv: html`På japanska heter det <span lang="ja">${bridge}</span>, som betyder bro mellan två sidor. Tokyo skrivs <span lang="ja">${tokyo}</span>.`,
          en: html`The Japanese word is <span lang="ja">${bridge}</span>, a bridge between two sides. Tokyo is written <span lang="ja">${tokyo}</span>.`,
          ja: html`協会は、日本とスカンジナビアの${bridge}として交流を進めています。1971年、${tokyo}の六本木にスウェーデン・センターが開設されました。`,
        })}</p>
</div>`,
    },
    {
      title: 'Emphasis, without a slant in Japanese',
      render: ({ pick }) =>
        html`<div class="prose">
<p>${pick({
          sv: html`Bron är <em>inte</em> bara av stål. På japanska markeras ord så här: <em lang="ja">交流</em>.`,
          en: html`The bridge is <em>not</em> of steel alone. Japanese words are stressed like this: <em lang="ja">交流</em>.`,
          ja: html`目的は<em>交流</em>を進めることです。英語では<em lang="en">exchange</em>といいます。`,
        })}</p>
</div>`,
    },
  ],
}
