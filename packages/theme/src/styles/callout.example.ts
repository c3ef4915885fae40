import { type Html, html } from '@kakehashi/html'
import type { ComponentExamples, ExampleProps, Texts } from '../examples/example.ts'

const ownTitle = {
  sv: 'Tullar och regler för din vara',
  en: 'Tariffs and rules for your goods',
  ja: '取り扱う商品の関税と規則',
}
const tariffs = {
  sv: html`Den här sidan anger inga tullsatser. Kontrollera vad som gäller för just din vara innan du köper eller säljer.`,
  en: html`This page gives no tariff rates. Check what applies to your own goods before you buy or sell.`,
  ja: html`このページには関税率を掲載していません。売買の前に、その商品に何が適用されるかをご確認ください。`,
}
const membership = {
  sv: html`Organisationer kan bli medlemmar. Du får veta villkoren när du frågar.`,
  en: html`Organisations can join. The terms are available on request.`,
  ja: html`協会には、組織として入会できます。入会の条件は、お問い合わせに応じてお伝えします。`,
}

export const calloutExamples: ComponentExamples = {
  name: 'callout',
  title: 'Callout (markdown)',
  examples: [
    { title: 'Note, with a title of its own', render: (props) => renderNote(props) },
    {
      title: 'Tip',
      render: (props) => renderCallout(props, 'tip', props.i18n.t(props.locale, 'callout.tip'), membership),
    },
    {
      title: 'Warning',
      render: (props) =>
        renderCallout(props, 'warning', props.i18n.t(props.locale, 'callout.warning'), tariffs),
    },
  ],
}

function renderNote(props: ExampleProps): Html {
  return renderCallout(props, 'note', props.pick(ownTitle), tariffs)
}

function renderCallout({ pick }: ExampleProps, name: string, title: string, text: Texts<Html>): Html {
  return html`<div class="prose">
<aside class="callout callout-${name}" role="note" aria-label="${title}">
<p class="callout-title">${title}</p>
<p>${pick(text)}</p>
</aside>
</div>`
}
