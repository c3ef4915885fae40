import type { Counts, Filters } from '../query/answer.ts'
import { element } from './element.ts'
import type { SearchSettings } from './search-settings.ts'

type Choice = { readonly value: string | undefined; readonly label: string; readonly count: number | null }

/** Two groups of choices: site and kind of page. A group that could only take hits away, or all of them, is left out. */
export function drawFilters(
  counts: Counts,
  filters: Filters,
  { sites, texts }: SearchSettings,
  choose: (filters: Filters) => void,
): HTMLElement | null {
  const siteChoices = sites.map(({ id, name }) => ({
    value: id,
    label: name,
    count: counts.site.get(id) ?? 0,
  }))
  const kindChoices = Object.entries(texts.kinds).map(([value, label]) => ({
    value,
    label,
    count: counts.kind.get(value) ?? 0,
  }))
  const groups = [
    drawGroup(texts.filterSite, 'site', siteChoices, filters.site, texts.filterAll, (site) =>
      choose({ ...filters, site }),
    ),
    drawGroup(texts.filterKind, 'kind', kindChoices, filters.kind, texts.filterAll, (kind) =>
      choose({ ...filters, kind }),
    ),
  ].filter((group) => group !== null)
  return groups.length === 0 ? null : element('div', { class: 'search-filters' }, ...groups)
}

function drawGroup(
  legend: string,
  name: string,
  choices: readonly (Choice & { readonly count: number })[],
  chosen: string | undefined,
  all: string,
  choose: (value: string | undefined) => void,
): HTMLElement | null {
  const useful = choices.filter(({ value, count }) => count > 0 || value === chosen)
  if (useful.length < 2 && chosen === undefined) return null
  const offered: readonly Choice[] = [{ value: undefined, label: all, count: null }, ...useful]
  return element(
    'fieldset',
    {},
    element('legend', {}, legend),
    element(
      'div',
      { class: 'search-choices' },
      ...offered.map(({ value, label, count }) => {
        const input = element('input', { type: 'radio', name: `search_${name}`, checked: value === chosen })
        input.addEventListener('change', () => choose(value))
        const number = count === null ? null : element('span', { class: 'search-count' }, `(${count})`)
        return element('label', {}, input, element('span', {}, label), number)
      }),
    ),
  )
}
