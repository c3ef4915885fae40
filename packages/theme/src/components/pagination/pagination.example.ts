import type { Html } from '@kakehashi/html'
import type { ComponentExamples, ExampleProps } from '../../examples/example.ts'
import { renderPagination } from './pagination.ts'

export const paginationExamples: ComponentExamples = {
  name: 'pagination',
  title: 'Pagination',
  examples: [
    { title: 'The first of three pages', render: (props) => renderPage(props, 1, 3) },
    { title: 'In the middle of a long list', render: (props) => renderPage(props, 6, 12) },
    { title: 'The last of a long list', render: (props) => renderPage(props, 12, 12) },
  ],
}

function renderPage({ i18n, locale, href }: ExampleProps, current: number, count: number): Html | null {
  return renderPagination({ i18n, locale, current, hrefs: Array.from({ length: count }, () => href) })
}
