import { globSync, readFileSync } from 'node:fs'

// What `npm run test:links` asks: every address outside the sites that a finished page leads to, once.

/** The sites' own addresses: the build and `kakehashi verify` look after them, and the newest ones are not there yet. */
const own = globSync('sites/*/dist/release.json').map((file) => {
  const { origin, basePath } = JSON.parse(readFileSync(file, 'utf8'))
  return `^${RegExp.escape(origin + basePath)}`
})

/** Links within a site, as the checker's own server answers them; the pages that it begins with stand in `dist`. */
const within = '^http://127\\.0\\.0\\.1:\\d+/(?!sites/[^/]+/dist/)'

/** Addresses that may fail, as patterns without spaces and commas, each with its reason beside it. */
const allowed = []

export default {
  serverRoot: process.cwd(),
  skip: [within, ...own, ...allowed],
  // a server that refuses robots, or so many questions, has the page all the same
  statusCodes: { 401: 'warn', 403: 'warn', 429: 'warn' },
  concurrency: 10,
  timeout: 30_000,
  retry: true,
  retryErrors: true,
  retryErrorsCount: 3,
  verbosity: 'error',
}
