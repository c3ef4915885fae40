import { readFileSync } from 'node:fs'
import { defaultTokens } from './tokens/default-tokens.ts'
import { overrideTokens, type TokenOverrides } from './tokens/tokens.ts'
import { tokensCss } from './tokens/tokens-css.ts'

/** The style sheets in the order they are joined; `styles/layers.css` declares the order of the layers. */
export const styleSheets = [
  'styles/layers.css',
  'styles/reset.css',
  'styles/base.css',
  'styles/links.css',
  'styles/japanese.css',
  'styles/forms.css',
  'styles/print.css',
  'layouts/frame.css',
  'layouts/page.css',
  'layouts/start-page.css',
  'layouts/moved.css',
  'layouts/search-page.css',
  'styles/prose.css',
  'styles/callout.css',
  'styles/footnotes.css',
  'styles/table.css',
  'components/skip-link/skip-link.css',
  'components/site-header/site-header.css',
  'components/language-switcher/language-switcher.css',
  'components/navigation/navigation.css',
  'components/breadcrumbs/breadcrumbs.css',
  'components/page-header/page-header.css',
  'components/notice/notice.css',
  'components/stale-notice/stale-notice.css',
  'components/contents-list/contents-list.css',
  'components/event-facts/event-facts.css',
  'components/figure/figure.css',
  'components/quote/quote.css',
  'components/contact-list/contact-list.css',
  'components/accessibility-statement/accessibility-statement.css',
  'components/member-directory/member-directory.css',
  'components/page-list/page-list.css',
  'components/card/card.css',
  'components/pagination/pagination.css',
  'components/search-box/search-box.css',
  'components/search-results/search-results.css',
  'components/to-start/to-start.css',
  'components/site-footer/site-footer.css',
] as const

const [layers = '', ...sheets] = styleSheets.map((name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8'),
)

/** One style sheet for a whole site: the layers, the tokens with the site's own, then every part in a fixed order. */
export function themeCss(overrides: TokenOverrides = {}): string {
  return [layers, tokensCss(overrideTokens(defaultTokens, overrides)), ...sheets].join('\n')
}
