import type { Excerpt, Hit, HitDetails } from '../query/answer.ts'
import { element } from './element.ts'
import type { SearchSettings } from './search-settings.ts'

/** A hit as an entry of the list: its link and excerpt, the site it is on where that is another, and its sections. */
export function drawHit(hit: Hit, details: HitDetails, settings: SearchSettings): HTMLLIElement {
  const { title, excerpt, sections } = details
  const [site = '', path = ''] = details.address.split(/:(.*)/s)
  const other = settings.sites.find(({ id }) => id === site && id !== settings.site)
  const href = encodeURI(`${other?.origin ?? ''}${path}`)
  const lang = hit.locale === settings.locale ? undefined : hit.locale
  const link = element('a', { href, lang, hreflang: lang }, title)
  return element(
    'li',
    {},
    element(
      'div',
      { 'data-search-hit': true, lang },
      element('h3', {}, link),
      other === undefined
        ? null
        : element('p', { class: 'search-site', lang: lang && settings.locale }, other.name),
      element('p', { class: 'search-excerpt' }, ...drawExcerpt(excerpt)),
    ),
    sections.length > 0 &&
      element(
        'ul',
        { class: 'search-sections', lang },
        ...sections.map((section) =>
          element(
            'li',
            {},
            element(
              'a',
              { href: `${href}#${encodeURIComponent(section.id)}`, hreflang: lang },
              section.title,
            ),
          ),
        ),
      ),
  )
}

function drawExcerpt(excerpt: Excerpt): readonly (Node | string)[] {
  return excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
}
