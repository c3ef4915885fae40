import type { ComponentExamples, Texts } from '../../examples/example.ts'
import { names } from '../../examples/sample-content.ts'
import { renderQuote } from './quote.ts'

/** What the start page of the city's section says. */
const words: Texts<string> = {
  sv: 'Malmö stad samarbetar allt mer med Japan och den japanska marknaden.',
  en: 'The City of Malmö is working more and more with Japan and the Japanese market.',
  ja: 'マルメ市は日本との協力を広げています。',
}
const foreign = {
  sv: { text: words.ja, lang: 'ja' },
  en: { text: words.ja, lang: 'ja' },
  ja: { text: words.sv, lang: 'sv' },
}
const foreignSource = {
  sv: { text: names.section.ja, lang: 'ja' },
  en: { text: names.section.ja, lang: 'ja' },
  ja: { text: names.section.sv, lang: 'sv' },
}

export const quoteExamples: ComponentExamples = {
  name: 'quote',
  title: 'Quote',
  examples: [
    {
      title: 'Words and whose they are',
      render: ({ locale, pick }) =>
        renderQuote({ locale, paragraphs: [pick(words)], by: { text: pick(names.malmo) } }),
    },
    {
      title: 'In another language, with the work',
      render: ({ locale, pick, href }) => {
        const { text, lang } = pick(foreign)
        const source = { ...pick(foreignSource), href }
        return renderQuote({ locale, paragraphs: [text], lang, by: { text: pick(names.malmo) }, source })
      },
    },
  ],
}
