import { type Html, html } from '@kakehashi/html'
import type { ComponentExamples, ExampleProps } from '../../examples/example.ts'
import { otherLanguage } from '../../examples/other-language.ts'
import { names, samplePages, untranslated } from '../../examples/sample-content.ts'
import { renderPhrase } from '../../markup/phrase.ts'

const { agreement } = samplePages
const words = { sv: 'avtal', en: 'agreement', ja: '協定' }
const excerpt = {
  sv: html`Det öppnar för mer <mark>handel</mark> mellan EU och Japan.`,
  en: html`The agreement opens the way for more <mark>trade</mark> between the EU and Japan.`,
  ja: html`この協定は、EUと日本の<mark>貿易</mark>を広げる道を開きました。`,
}
const section = { sv: 'Avtalet i korthet', en: 'The agreement in brief', ja: '協定の概要' }

/** What the script of the search page makes (`draw-hit.ts` and `draw-filters.ts` in `@kakehashi/search`). */
export const searchResultsExamples: ComponentExamples = {
  name: 'search-results',
  title: 'Search results',
  examples: [
    { title: 'Filters', render: renderFilters },
    { title: 'Hits, one on the other site and one in another language', render: renderHits },
  ],
}

function renderFilters({ i18n, locale }: ExampleProps): Html {
  return html`<div class="search-results">
<div class="search-filters">
<fieldset>
<legend>${i18n.t(locale, 'search.filterKind')}</legend>
<div class="search-choices">
<label><input type="radio" name="search_kind" checked><span>${i18n.t(locale, 'search.filterAll')}</span></label>
<label><input type="radio" name="search_kind"><span>${i18n.t(locale, 'search.kindNews')}</span><span class="search-count">(1)</span></label>
</div>
</fieldset>
</div>
</div>`
}

function renderHits(props: ExampleProps): Html {
  const { i18n, locale, pick, href } = props
  const other = otherLanguage(props)
  const language = i18n.languageName(locale, other)
  const foreign = pick(untranslated)
  return html`<div class="search-results">
<p>${i18n.t(locale, 'search.corrected', { words: pick(words) })}</p>
<ol class="search-hits">
<li>
<div>
<h3><a href="${href}">${pick(agreement.title)}</a></h3>
<p class="search-site">${renderPhrase(pick(names.association), locale)}</p>
<p class="search-excerpt">${pick(excerpt)}</p>
</div>
<ul class="search-sections">
<li><a href="${href}">${pick(section)}</a></li>
</ul>
</li>
</ol>
<h2 class="search-language">${i18n.t(locale, 'search.resultsIn', { language })}</h2>
<ol class="search-hits">
<li>
<div lang="${foreign.lang}">
<h3><a href="${href}" lang="${foreign.lang}" hreflang="${foreign.lang}">${foreign.text}</a></h3>
</div>
</li>
</ol>
</div>`
}
