import { type Html, html } from '@kakehashi/html'
import { renderFigure } from '../src/components/figure/figure.ts'
import { renderPicture } from '../src/components/picture/picture.ts'
import type { PageProps } from '../src/layouts/page.ts'
import { en, i18n, ja, sv } from './languages.ts'

const labels = [
  'Möjligheter',
  'Avtalet med EU',
  'Socialförsäkring',
  'Resa till Japan',
  'Föreningen',
  'En mötesplats',
  'Japan Business & Innovation Hub',
  'Startupföretag',
  'Hållbarhet',
  'Nyheter',
  'Kontakt',
]

/** A page in Swedish with one of everything. */
export const samplePage: PageProps = {
  i18n,
  locale: sv,
  textLocale: sv,
  site: { name: { text: 'Samarbete med Japan' }, href: '/', owner: { text: 'Malmö stad' } },
  languages: [
    { state: 'current', locale: sv, href: '/avtal/' },
    { state: 'translated', locale: en, href: '/en/agreement/' },
    { state: 'fallback', locale: ja, href: '/ja/agreement/', textLocale: en },
  ],
  navigation: labels.map((label, index) => ({
    label,
    href: `/sida-${index}/`,
    current: index === 1 ? 'section' : null,
    children: [
      { label: 'Tullar', href: `/sida-${index}/tullar/`, current: index === 1 ? 'page' : null, children: [] },
      { label: 'Ursprungsregler', href: `/sida-${index}/ursprung/`, current: null, children: [] },
    ],
  })),
  breadcrumbs: [
    { label: 'Start', href: '/' },
    { label: 'Avtalet med EU', href: '/avtal/' },
    { label: 'Tullar', href: '/avtal/tullar/' },
  ],
  footerLinks: [
    { label: 'Tillgänglighetsredogörelse', href: '/tillganglighet/' },
    { label: 'Om webbplatsen', href: '/om-webbplatsen/' },
    { label: 'Japan Bridge Scandinavia', href: 'https://japanbridgescandinavia.se/', lang: 'en' },
  ],
  title: 'Avtalet gör handeln med Japan enklare',
  lead: 'Sedan 2019 har EU och Japan ett frihandelsavtal som omfattar omkring 635 miljoner människor.',
  published: '2019-02-01',
  updated: '2026-11-23',
  mirrorOf: {
    owner: { text: 'Japan Bridge Scandinavia', lang: 'en' },
    href: 'https://japanbridgescandinavia.se/',
  },
  headings: [
    { id: 'handel', label: 'Handel' },
    { id: 'tullar', label: 'Tullar och ursprung' },
    { id: 'fragor', label: 'Frågor och svar' },
  ],
  body: sampleBody(),
  event: { start: '2026-01-21T17:00', end: '2026-01-22', place: { text: 'Malmö' } },
  contacts: [
    {
      name: { text: 'Ola Yndeheim', lang: 'sv' },
      title: { text: 'enhetschef' },
      organisation: { text: 'Malmö stad' },
      phones: [
        { kind: 'telephone', number: '+4640344083' },
        { kind: 'mobile', number: '+46731465315' },
      ],
    },
  ],
  pages: [
    {
      title: 'Hubben är invigd',
      href: '/nyheter/hubben-invigd/',
      description: 'Omkring hundra gäster kom när hubben öppnade.',
      date: '2024-05-20',
    },
    {
      title: 'About the website',
      href: '/om-webbplatsen/',
      description: 'Three languages, no cookies.',
      lang: 'en',
    },
  ],
}

function sampleBody(): Html {
  const img = { src: '/bro.jpg', width: 1200, height: 675, alt: 'Öresundsbron i kvällsljus' }
  const sources = [{ type: 'image/avif', srcset: '/bro-600.avif 600w, /bro-1200.avif 1200w' }]
  const picture = renderPicture({ sources, img, sizes: '(width < 48rem) 100vw, 40rem', lazy: true })
  return html`<p>Avtalet heter <em>Economic Partnership Agreement</em> och gäller sedan <strong>den 1 februari 2019</strong>.<sup class="footnote-ref"><a href="#footnote-1" id="footnote-ref-1" role="doc-noteref" aria-describedby="footnotes">1</a></sup> På japanska heter bron <span lang="ja">架け橋</span>. Läs mer om <a href="/resa/">resan</a> eller <a class="external" href="https://www.digg.se/tdosanmalan">anmäl en brist<span class="visually-hidden"> (extern webbplats)</span></a>.</p>
<h2 id="handel">Handel</h2>
<ul>
<li>Maskiner och <code>HS 84</code></li>
<li>Skogsprodukter
<ul>
<li>Sågade trävaror</li>
</ul></li>
</ul>
<aside class="callout callout-note" role="note" aria-label="Observera">
<p class="callout-title">Observera</p>
<p>Uppgifterna gäller <a href="/tullar/">när sidan skrevs</a>.</p>
</aside>
<aside class="callout callout-tip" role="note" aria-label="Bra att veta">
<p class="callout-title">Bra att veta</p>
<p>Små företag kan få hjälp.</p>
</aside>
<aside class="callout callout-warning" role="note" aria-label="Viktigt">
<p class="callout-title">Viktigt</p>
<p>Kontrollera alltid ursprungsreglerna.</p>
</aside>
<h2 id="tullar">Tullar och ursprung</h2>
<h3 id="varor">Varor</h3>
<div class="table-scroll" tabindex="0">
<table>
<thead>
<tr><th>Organisation</th><th>Stad</th><th class="align-right">Antal</th></tr>
</thead>
<tbody>
<tr><td>Malmö universitet</td><td>Malmö</td><td class="align-right">1</td></tr>
<tr><td>HMS Networks</td><td>Halmstad</td><td class="align-right">2</td></tr>
</tbody>
</table>
</div>
<ol>
<li>Ta reda på varans nummer.</li>
<li>Se efter vilken regel som gäller.</li>
</ol>
<dl>
<dt>Ursprung</dt>
<dd>Det land där varan är framställd.</dd>
<dt>Tull</dt>
<dd>En avgift vid gränsen.</dd>
</dl>
<pre tabindex="0"><code>8471.30 → 0 %</code></pre>
<blockquote>
<p>Handel är ett samtal.</p>
</blockquote>
${renderFigure({ picture, caption: 'Bron binder ihop Malmö och Köpenhamn.' })}
<h2 id="fragor">Frågor och svar</h2>
<p>Inga ännu.</p>
<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
<h2 id="footnotes" class="visually-hidden">Fotnoter</h2>
<ol>
<li id="footnote-1">
<p>Europeiska unionens officiella tidning. <a href="#footnote-ref-1" class="footnote-back" role="doc-backlink" aria-label="Tillbaka till hänvisning 1">↩︎</a></p>
</li>
</ol>
</section>`
}
