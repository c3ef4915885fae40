import type { ComponentExamples } from '../../examples/example.ts'
import { renderToStart } from './to-start.ts'

export const toStartExamples: ComponentExamples = {
  name: 'to-start',
  title: 'To the start page',
  examples: [{ title: 'At the end of a page', render: renderToStart }],
}
