import type { Filters, Query, Search } from '../query/answer.ts'
import { parametersOf, queryOf } from './page-address.ts'
import type { SearchSettings } from './search-settings.ts'
import { createView, type SearchParts } from './search-view.ts'

/** How long a visitor must pause before the words are searched for, in milliseconds. */
const pause = 120

/** Makes the search page answer as its visitor types. The index is fetched when the field is used, or for `?q=`. */
export function startSearchPage(
  form: HTMLFormElement,
  input: HTMLInputElement,
  parts: SearchParts,
  settings: SearchSettings,
  search: Search,
): void {
  let query = queryOf(location.href)
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const view = createView(parts, settings, (filters: Filters) => ask({ ...query, filters }))

  async function ask(next: Query): Promise<void> {
    clearTimeout(timer)
    query = next
    turn++
    const own = turn
    const isCurrent = () => own === turn
    history.replaceState(null, '', `${location.pathname}${parametersOf(query)}`)
    if (query.text.trim() === '') return view.clear()
    view.begin()
    const slow = setTimeout(() => isCurrent() && view.showWorking(), 400)
    try {
      await view.showAnswer(await search(query), query, isCurrent)
    } catch {
      if (isCurrent()) view.showUnavailable(() => ask(query))
    } finally {
      clearTimeout(slow)
    }
  }

  /** A new text is searched for on all sites, in its own spelling or a better one. */
  function askTyped(): Promise<void> {
    return ask(input.value === query.text ? query : { text: input.value, filters: query.filters ?? {} })
  }

  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return
    clearTimeout(timer)
    timer = setTimeout(askTyped, pause)
  })
  input.addEventListener('compositionend', askTyped)
  // the index is on its way before the first letter
  input.addEventListener('focus', () => search({ text: '' }).catch(() => {}), { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    askTyped()
  })

  if (query.text !== '') {
    input.value = query.text
    ask(query)
  }
}
