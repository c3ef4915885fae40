import { html } from '@kakehashi/html'
import type { ComponentExamples, ExampleProps } from '../../examples/example.ts'
import { samplePages } from '../../examples/sample-content.ts'
import { type NavigationItem, renderMenuButton, renderNavigation } from './navigation.ts'

const { agreement, hubOpens, newName, news, travel } = samplePages

export const navigationExamples: ComponentExamples = {
  name: 'navigation',
  title: 'Navigation',
  examples: [
    {
      title: 'The page being read is a section',
      render: (props) => renderNavigation({ ...props, navigation: itemsOf(props, 'page') }),
    },
    {
      title: 'The page being read is in a section, with the button that opens the navigation',
      render: (props) => {
        const navigation = renderNavigation({ ...props, navigation: itemsOf(props, 'section') })
        return html`${renderMenuButton(props, 'always')}\n${navigation}`
      },
    },
  ],
}

function itemsOf({ pick, href }: ExampleProps, current: 'page' | 'section'): readonly NavigationItem[] {
  const item = (label: string): NavigationItem => ({ label, href, current: null, children: [] })
  const below: readonly NavigationItem[] = [
    { ...item(pick(hubOpens.title)), current: current === 'section' ? 'page' : null },
    item(pick(newName.label)),
  ]
  return [
    item(pick(agreement.label)),
    { ...item(pick(news.label)), current, children: below },
    item(pick(travel.label)),
  ]
}
