import { benchBuild } from './build/bench-build.ts'
import { benchScale } from './build/bench-scale.ts'
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
  scale: benchScale,
  search: () => benchSearch(),
  styles: () => benchStyles(),
}

const [name = '', ...args] = process.argv.slice(2)
const bench = benches[name]
if (bench !== undefined) await bench(args)
else {
  console.log(`npm run bench -- <what>

  build        time and memory of whole sites, beside Starlight, plain Eleventy, Hugo and the least that Node can do; --pages, --rounds
  drift        what an edit of a source makes stale in its translations, beside hashes and dates of whole files
  lighthouse   scores of every kind of page in every language, as on a phone
  preview      from the save of a file to what it changes in the browser, with the real content, 3,000 and 12,000 pages
  scale        time and memory of the pages alone, from 3,000 to 100,000 files
  search       what visitors find, beside stock Pagefind; bytes and time of a search; time of indexing
  styles       when a page is seen on a slow line, with its styles as a file and within the page`)
  process.exitCode = name === '' ? 0 : 2
}
