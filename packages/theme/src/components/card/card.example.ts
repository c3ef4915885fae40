import type { ComponentExamples, ExampleProps } from '../../examples/example.ts'
import { listed, samplePages, untranslated } from '../../examples/sample-content.ts'
import { renderSamplePicture } from '../../examples/sample-picture.ts'
import { type Card, renderCardGrid } from './card.ts'

const { agreement, hubOpens, newName, opportunities, travel } = samplePages
const tag = { sv: 'Nyhet', en: 'News', ja: 'お知らせ' }

export const cardExamples: ComponentExamples = {
  name: 'card',
  title: 'Card',
  examples: [
    {
      title: 'Title and text',
      render: (props) =>
        grid(
          props,
          [opportunities, agreement, travel].map((page) => listed(page, props)),
        ),
    },
    {
      title: 'With a tag and a day',
      render: (props) =>
        grid(
          props,
          [hubOpens, newName].map((page) => ({ ...listed(page, props), tag: { text: props.pick(tag) } })),
        ),
    },
    {
      title: 'With a picture, beside one without',
      render: (props) =>
        grid(props, [
          { ...listed(hubOpens, props), picture: renderSamplePicture(props, 'decorative') },
          listed(newName, props),
        ]),
    },
    {
      title: 'One card, its page in another language',
      render: (props) => {
        const { text, lang } = props.pick(untranslated)
        return grid(props, [{ title: text, lang, href: props.href }])
      },
    },
  ],
}

function grid({ i18n, locale }: ExampleProps, cards: readonly Card[]): ReturnType<typeof renderCardGrid> {
  return renderCardGrid({ i18n, locale, cards })
}
