import { expect, test } from 'vitest'
import { sv } from '../../../test/languages.ts'
import { type QuoteProps, renderQuote } from './quote.ts'

const quote: QuoteProps = {
  locale: sv,
  paragraphs: ['Two countries.', 'One bridge.'],
  lang: 'en',
  by: { text: 'Malmö stad' },
}

test('the words are marked with their language, and those around them are not', () => {
  expect(String(renderQuote(quote))).toBe(`<figure class="quote">
<blockquote lang="en">
<p>Two countries.</p>
<p>One bridge.</p>
</blockquote>
<figcaption>
<span class="quote-by">Malmö stad</span>
</figcaption>
</figure>`)
})

test('the work is named, marked with its language, and linked to where it has an address', () => {
  const source = { text: 'Cooperation with Japan', lang: 'en' }
  expect(String(renderQuote({ ...quote, source }))).toContain('<cite lang="en">Cooperation with Japan</cite>')
  expect(String(renderQuote({ ...quote, source: { ...source, href: '/en/' } }))).toContain(
    '<cite lang="en"><a href="/en/">Cooperation with Japan</a></cite>',
  )
})
