import type { ComponentExamples } from '../../examples/example.ts'
import { drawingHref, renderSamplePicture } from '../../examples/sample-picture.ts'

export const pictureExamples: ComponentExamples = {
  name: 'picture',
  title: 'Picture',
  examples: [
    {
      title: 'In more than one file type',
      render: (props) => {
        const srcset = `${drawingHref} 800w`
        return renderSamplePicture(props, 'described', [{ type: 'image/svg+xml', srcset }])
      },
    },
    { title: 'Decoration', render: (props) => renderSamplePicture(props, 'decorative') },
  ],
}
