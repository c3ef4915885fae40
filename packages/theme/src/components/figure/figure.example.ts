import type { ComponentExamples } from '../../examples/example.ts'
import { renderSamplePicture } from '../../examples/sample-picture.ts'
import { renderFigure } from './figure.ts'

const caption = {
  sv: 'Bron står för mötet mellan Japan och Skandinavien.',
  en: 'The bridge stands for the meeting of Japan and Scandinavia.',
  ja: '橋は、日本とスカンジナビアの出会いを表しています。',
}

export const figureExamples: ComponentExamples = {
  name: 'figure',
  title: 'Figure',
  examples: [
    {
      title: 'With a caption',
      render: (props) => {
        const picture = renderSamplePicture(props, 'described')
        return renderFigure({ picture, caption: props.pick(caption) })
      },
    },
    {
      title: 'Without one',
      render: (props) => renderFigure({ picture: renderSamplePicture(props, 'described') }),
    },
  ],
}
