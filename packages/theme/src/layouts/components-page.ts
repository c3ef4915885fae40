import { readFileSync } from 'node:fs'
import { type Html, html } from '@kakehashi/html'
import { renderContentsList } from '../components/contents-list/contents-list.ts'
import { componentExamples } from '../examples/component-examples.ts'
import type { ComponentExamples, Example, ExampleProps } from '../examples/example.ts'
import { textPicker } from '../examples/pick-text.ts'
import { scopeMarkup } from '../examples/scope-markup.ts'
import { lines } from '../markup/lines.ts'
import { langAttribute } from '../markup/phrase.ts'
import { type FrameProps, renderFrame } from './frame.ts'

/** The language of the examples' titles, which speak to developers. */
const titleLanguage = 'en'

/** The styles that the page of components has beside the theme's own, and after them. */
export function componentsPageCss(): string {
  return readFileSync(new URL('components-page.css', import.meta.url), 'utf8')
}

/** The body of a page that shows every component in the states that matter, each in a section of its own; for the preview. */
export function renderComponentsPage(props: FrameProps): Html {
  const { i18n, locale, site } = props
  const given: ExampleProps = { i18n, locale, pick: textPicker(props), href: site.href }
  const tops = componentExamples.filter(({ isPageTop }) => isPageTop)
  const others = componentExamples.filter(({ isPageTop }) => !isPageTop)
  const main = lines(
    html`<div class="page components-page">`,
    tops.flatMap(({ examples }) => examples.map(({ render }) => render(given))),
    renderContentsList({
      i18n,
      locale,
      headings: others.map(({ name, title }) => ({ id: sectionId(name), label: title })),
      lang: titleLanguage,
    }),
    others.map((component) => renderComponent(given, component)),
    html`</div>`,
  )
  return renderFrame(props, main)
}

function renderComponent(given: ExampleProps, { name, title, examples }: ComponentExamples): Html {
  const id = sectionId(name)
  return lines(
    html`<section class="component" id="${id}">`,
    html`<h2${langAttribute(titleLanguage, given.locale)}>${title}</h2>`,
    examples.map((example, index) => renderExample(given, example, `${id}_${index + 1}`)),
    html`</section>`,
  )
}

function renderExample(given: ExampleProps, { title, render }: Example, id: string): Html | null {
  const markup = render(given)
  if (markup === null) return null
  const titleId = `${id}_title`
  return lines(
    html`<section class="example" id="${id}">`,
    html`<p class="example-title" id="${titleId}"${langAttribute(titleLanguage, given.locale)}>${title}</p>`,
    html`<div class="example-markup">`,
    scopeMarkup(markup, { prefix: id, title, titleId }),
    html`</div>`,
    html`</section>`,
  )
}

function sectionId(name: string): string {
  return `example_${name}`
}
