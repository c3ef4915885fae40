import { createSearch } from '../query/create-search.ts'
import { startSearchPage } from './search-page.ts'
import type { SearchSettings } from './search-settings.ts'

function required<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The search page has no ${selector}.`)
}

const settings: SearchSettings = JSON.parse(required('#search_settings', HTMLElement).textContent)
const input = required('#search_query', HTMLInputElement)
const parts = {
  status: required('[data-search-status]', HTMLElement),
  results: required('[data-search-results]', HTMLElement),
  allPages: required('[data-search-all]', HTMLElement),
}
if (input.form !== null)
  startSearchPage(
    input.form,
    input,
    parts,
    settings,
    createSearch({
      locale: settings.locale,
      otherLocales: settings.otherLocales.map(({ tag }) => tag),
      bundles: settings.bundles,
    }),
  )
