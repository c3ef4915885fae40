import type { ComponentExamples } from '../../examples/example.ts'
import { renderSkipLink } from './skip-link.ts'

export const skipLinkExamples: ComponentExamples = {
  name: 'skip-link',
  title: 'Skip link',
  examples: [{ title: 'As it is seen with the focus', render: renderSkipLink }],
}
