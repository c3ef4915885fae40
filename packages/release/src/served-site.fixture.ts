import type { ServedSite } from './served-site.ts'

/** A site under a path, in two languages. */
export const servedJapan: ServedSite = {
  id: 'malmo',
  origin: 'https://malmo.se',
  basePath: '/japan/',
  locales: [
    { locale: 'sv', root: '' },
    { locale: 'en', root: 'en/' },
  ],
  styles: [],
  redirects: [],
  gone: [],
  preview: false,
}
