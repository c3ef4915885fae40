import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { copiedAddress } from './copy-path.ts'
import type { BundleFacts } from './query/bundle.ts'
import { searchFolder } from './search-folder.ts'

/** What Pagefind writes before the JSON of a fragment. */
const signature = 'pagefind_dcd'

/** The part of Pagefind's own entry that names the files of an index. */
type Entry = { readonly languages: Readonly<Record<string, { readonly hash: string }>> }

/** Reads and asks the finished bundles of a folder. Every function throws where a bundle is missing or damaged. */
export const bundleReader = {
  /** The addresses of all pages in a language's index, `malmo:/samarbete-med-japan/avtal/`, sorted. */
  addresses: async (folder: string, locale: string): Promise<readonly string[]> => {
    const bundle = join(folder, locale)
    const facts: BundleFacts = JSON.parse(await readFile(join(bundle, 'bundle.json'), 'utf8'))
    if (facts.pages === 0) return []
    const entry: Entry = JSON.parse(await readFile(join(bundle, 'pagefind-entry.json'), 'utf8'))
    const parts = Object.values(entry.languages).map(({ hash }) => `pagefind.${hash}.pf_meta`)
    for (const name of ['pagefind.js', ...parts]) await access(join(bundle, name))
    const fragments = join(bundle, 'fragment')
    const addresses = (await readdir(fragments)).map(async (name) => {
      const text = gunzipSync(await readFile(join(fragments, name))).toString()
      const { url }: { readonly url: string } = JSON.parse(text.slice(signature.length))
      return copiedAddress(url.slice(1))
    })
    return (await Promise.all(addresses)).sort()
  },
  /** The addresses of what visitors find with these very words, best first. */
  find: async (folder: string, locale: string, words: string): Promise<readonly string[]> => {
    const search = searchFolder({ folder, locale, otherLocales: [] })
    const { hits } = await search({ text: words, filters: {}, exactly: true })
    return Promise.all(hits.slice(0, 10).map(async (hit) => (await hit.details()).address))
  },
}
