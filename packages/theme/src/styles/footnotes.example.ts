import { html } from '@kakehashi/html'
import type { ComponentExamples } from '../examples/example.ts'

const text = {
  sv: 'ESS i Lund och J-PARC i Japan har utbytt erfarenheter sedan 2012.',
  en: 'ESS in Lund and J-PARC in Japan have exchanged experience since 2012.',
  ja: 'ルンドのESSと日本のJ-PARCは、2012年から経験を共有しています。',
}
const note = {
  sv: 'Årtalen kommer från föreningens egen beskrivning.',
  en: 'These years come from the association’s own description.',
  ja: '年は、協会自身の説明によるものです。',
}

export const footnotesExamples: ComponentExamples = {
  name: 'footnotes',
  title: 'Footnotes (markdown)',
  examples: [
    {
      title: 'A reference and its note',
      render: ({ i18n, locale, pick }) => html`<div class="prose">
<p>${pick(text)}<sup class="footnote-ref"><a href="#footnote-1" id="footnote-ref-1" role="doc-noteref" aria-describedby="footnotes">1</a></sup></p>
<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
<h2 id="footnotes" class="visually-hidden">${i18n.t(locale, 'footnotes.heading')}</h2>
<ol>
<li id="footnote-1">
<p>${pick(note)} <a href="#footnote-ref-1" class="footnote-back" role="doc-backlink" aria-label="${i18n.t(locale, 'footnotes.back', { number: 1 })}">↩︎</a></p>
</li>
</ol>
</section>
</div>`,
    },
  ],
}
