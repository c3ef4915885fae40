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
  const view = createView(parts, settings, (filters: Filters) => ask({ ...typed(), filters }))

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
      if (isCurrent()) {
        view.showUnavailable(() => {
          // the button goes away
          input.focus()
          ask(query)
        })
      }
    } finally {
      clearTimeout(slow)
    }
  }

  /** A new text is searched for in its own spelling or a better one, within the filters that are chosen. */
  function typed(): Query {
    return input.value === query.text ? query : { text: input.value, filters: query.filters ?? {} }
  }

  function askSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => ask(typed()), pause)
  }

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) askSoon()
  })
  // what an input method shows meanwhile is not yet what the visitor means
  input.addEventListener('compositionstart', () => clearTimeout(timer))
  input.addEventListener('compositionend', askSoon)
  // the index is on its way before the first letter
  input.addEventListener('focus', () => search({ text: '' }).catch(() => {}), { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(typed())
  })

  if (query.text !== '') {
    input.value = query.text
    ask(query)
  }
}
