import { benchBuild } from './build/bench-build.ts'
import { benchDrift } from './drift/bench-drift.ts'
import { benchLighthouse } from './lighthouse/bench-lighthouse.ts'
import { benchPreview } from './preview/bench-preview.ts'
import { benchSearch } from './search/bench-search.ts'
import { benchStyles } from './styles/bench-styles.ts'

/** The measurements by name, with what stands behind it on the command line. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  build: benchBuild,
  drift: () => benchDrift(),
  lighthouse: () => benchLighthouse(),
  preview: () => benchPreview(),
  search: () => benchSearch(),
  styles: () => benchStyles(),
}

const [name = '', ...args] = process.argv.slice(2)
const bench = benches[name]
if (bench !== undefined) await bench(args)
else {
  console.log(`npm run bench -- <what>

  build        time and memory of whole sites, beside plain Eleventy, Hugo and the least that Node can do; --pages, --rounds
  drift        what an edit of a source makes stale in its translations, beside hashes and dates of whole files
  lighthouse   scores of every kind of page in every language, as on a phone
  preview      from the save of a file to what it changes in the browser, with the real content and with 3,000 pages
  search       what visitors find, beside stock Pagefind; bytes and time of a search; time of indexing
  styles       when a page is seen on a slow line, with its styles as a file and within the page`)
  process.exitCode = name === '' ? 0 : 2
}
