import type { Answer, Filters, Hit, Query } from '../query/answer.ts'
import { countText, drawAdvice, drawExplanation } from './draw-answer.ts'
import { drawFilters } from './draw-filters.ts'
import { drawHit } from './draw-hit.ts'
import { element } from './element.ts'
import type { SearchSettings } from './search-settings.ts'

/** The parts of the search page that the script fills. */
export type SearchParts = {
  readonly status: HTMLElement
  readonly results: HTMLElement
  readonly allPages: HTMLElement
}

/** How many hits are shown at a time: as many are fetched. */
const step = 10

/** What the search page can show; `isCurrent` says whether the answer is still wanted when it is ready. */
export type SearchView = {
  readonly showAnswer: (answer: Answer, query: Query, isCurrent: () => boolean) => Promise<void>
  /** While a search goes on, what is shown belongs to the last one. */
  readonly begin: () => void
  readonly showWorking: () => void
  readonly showUnavailable: (again: () => void) => void
  readonly clear: () => void
}

export function createView(
  { status, results, allPages }: SearchParts,
  settings: SearchSettings,
  chooseFilters: (filters: Filters) => void,
): SearchView {
  const { texts } = settings

  function say(text: string): void {
    // said once only: a live region repeats what is set again
    if (status.textContent !== text) status.textContent = text
  }

  async function showAnswer(answer: Answer, query: Query, isCurrent: () => boolean): Promise<void> {
    const { hits } = answer
    const shown = await Promise.all(hits.slice(0, step).map(entry))
    if (!isCurrent()) return
    const explanation = drawExplanation(answer, query, settings)
    const list = element('ol', { class: 'search-hits' }, ...shown)
    const filters = element('div')
    results.replaceChildren(
      ...(explanation === null ? [] : [explanation]),
      ...(hits.length === 0 ? [drawAdvice(settings)] : [filters, ...drawList(hits, list)]),
    )
    allPages.hidden = hits.length > 0
    results.ariaBusy = 'false'
    say(
      hits.length === 0
        ? texts.none.replace('{{words}}', query.text.trim())
        : countText(hits.length, settings),
    )
    const drawn = drawFilters(await answer.counts(), query.filters ?? {}, settings, chooseFilters)
    if (isCurrent() && drawn !== null) keepingFocus(() => filters.replaceWith(drawn))
  }

  function drawList(hits: readonly Hit[], list: HTMLOListElement): readonly Node[] {
    const heading = element('h2', { class: 'visually-hidden' }, texts.results)
    const more = element('button', { type: 'button', class: 'search-more' }, texts.more)
    more.addEventListener('click', async () => {
      const from = list.children.length
      list.append(...(await Promise.all(hits.slice(from, from + step).map(entry))))
      list.children[from]?.querySelector('a')?.focus()
      more.hidden = list.children.length >= hits.length
    })
    return hits.length > step ? [heading, list, more] : [heading, list]
  }

  async function entry(hit: Hit): Promise<HTMLLIElement> {
    return drawHit(hit, await hit.details(), settings)
  }

  return {
    showAnswer,
    begin: () => {
      results.ariaBusy = 'true'
    },
    showWorking: () => say(texts.working),
    showUnavailable: (again) => {
      const button = element('button', { type: 'button' }, texts.again)
      button.addEventListener('click', again)
      results.replaceChildren(button)
      results.ariaBusy = 'false'
      allPages.hidden = false
      say(texts.unavailable)
    },
    clear: () => {
      results.replaceChildren()
      results.ariaBusy = null
      allPages.hidden = false
      say('')
    },
  }
}

/** A choice that is drawn anew keeps the focus that it had. */
function keepingFocus(draw: () => void): void {
  const focused = document.activeElement
  const label = focused instanceof HTMLInputElement && focused.type === 'radio' ? focused.name : null
  draw()
  if (label !== null) document.querySelector<HTMLInputElement>(`input[name="${label}"]:checked`)?.focus()
}
