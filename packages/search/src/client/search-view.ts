import type { Answer, Filters, Hit, Query } from '../query/answer.ts'
import { addHits, type ShownHit } from './add-hits.ts'
import { countText, drawAdvice, drawExplanation, noneText } from './draw-answer.ts'
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
  // stays while the hits around it are drawn: the focus may be in it
  let filters: HTMLElement = element('div')

  function say(text: string): void {
    // said once only: a live region repeats what is set again
    if (status.textContent !== text) status.textContent = text
  }

  async function showAnswer(answer: Answer, query: Query, isCurrent: () => boolean): Promise<void> {
    const { hits } = answer
    const shown = await Promise.all(hits.slice(0, step).map(entry))
    if (!isCurrent()) return
    const explanation = drawExplanation(answer, query, settings)
    if (filters.parentElement !== results) {
      filters = element('div')
      results.replaceChildren(filters)
    }
    for (const child of [...results.children]) if (child !== filters) child.remove()
    if (explanation !== null) filters.before(explanation)
    filters.after(...(hits.length === 0 ? [drawAdvice(settings)] : drawHits(hits, shown)))
    allPages.hidden = hits.length > 0
    results.ariaBusy = 'false'
    say(hits.length === 0 ? noneText(query, settings) : countText(hits.length, settings))
    await painted()
    if (!isCurrent()) return
    // hits without their filters are better than none
    const counts = await answer.counts().catch(() => null)
    if (!isCurrent()) return
    const drawn = counts && drawFilters(counts, query.filters ?? {}, settings, chooseFilters)
    const before = filters
    filters = drawn ?? element('div')
    keepingFocus(() => before.replaceWith(filters))
  }

  function drawHits(hits: readonly Hit[], shown: readonly ShownHit[]): readonly Node[] {
    const list = element('div')
    addHits(list, shown, settings)
    const more = element('button', { type: 'button', class: 'search-more' }, texts.more)
    let count = shown.length
    let isAdding = false
    async function addMore(): Promise<void> {
      if (isAdding) return
      isAdding = true
      try {
        const next = await Promise.all(hits.slice(count, count + step).map(entry))
        count += next.length
        addHits(list, next, settings)
        next[0]?.item.querySelector('a')?.focus()
        more.hidden = count >= hits.length
      } catch {
        say(texts.unavailable)
      }
      isAdding = false
    }
    more.addEventListener('click', addMore)
    return hits.length > step ? [list, more] : [list]
  }

  async function entry(hit: Hit): Promise<ShownHit> {
    return { locale: hit.locale, item: drawHit(hit, await hit.details(), settings) }
  }

  return {
    showAnswer,
    begin: () => {
      results.ariaBusy = 'true'
    },
    // the hits may be there while their filters are still counted
    showWorking: () => results.ariaBusy === 'true' && say(texts.working),
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

/** Resolves when the browser has shown what was drawn: counting in a large index would hold it up. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** A choice that is drawn anew keeps the focus that it had. */
function keepingFocus(draw: () => void): void {
  const focused = document.activeElement
  const label = focused instanceof HTMLInputElement && focused.type === 'radio' ? focused.name : null
  draw()
  if (label !== null) document.querySelector<HTMLInputElement>(`input[name="${label}"]:checked`)?.focus()
}
