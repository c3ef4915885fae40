import { type PlantedFault, replacement } from './plant.ts'

const hub = 'malmo/hub/index.html'

export const fileFaults: readonly PlantedFault[] = [
  {
    name: 'a file was changed after the manifest was written',
    code: 'manifest',
    asIs: true,
    plant: ({ replace }) => replace(hub, 'Hubbens mål', 'Hubbens mening'),
  },
  {
    name: 'a file was lost after the manifest was written',
    code: 'manifest',
    asIs: true,
    plant: ({ remove }) => remove('malmo/en/feed.xml'),
  },
  {
    name: 'a file was added after the manifest was written',
    code: 'manifest',
    asIs: true,
    plant: ({ write }) => write('malmo/x/index.html', '<!DOCTYPE html>'),
  },
  {
    name: 'the manifest gives a file another type',
    code: 'manifest',
    asIs: true,
    plant: ({ replace }) =>
      replace('malmo/manifest.json', '"type": "text/html; charset=utf-8"', '"type": "text/plain"'),
  },
  {
    name: 'the manifest lets caches keep a page for ever',
    code: 'manifest',
    asIs: true,
    plant: ({ replace }) =>
      replace(
        'malmo/manifest.json',
        /(?<="type": "text\/html; charset=utf-8",\s+"cache": ")revalidate/,
        'immutable',
      ),
  },
  {
    name: 'the manifest gives a file another size',
    code: 'manifest',
    asIs: true,
    plant: ({ replace }) => replace('malmo/manifest.json', /"size": (\d+)/, '"size": 1'),
  },
  {
    name: 'the manifest is cut off',
    code: 'manifest',
    asIs: true,
    plant: ({ read, write }) => write('malmo/manifest.json', read('malmo/manifest.json').slice(0, 1000)),
  },
  {
    name: 'there is no manifest',
    code: 'manifest',
    asIs: true,
    plant: ({ remove }) => remove('malmo/manifest.json'),
  },
  {
    name: 'what says how the site is served is cut off',
    code: 'release',
    plant: ({ read, write }) => write('malmo/release.json', read('malmo/release.json').slice(0, 100)),
  },
  replacement(
    'a site stands where another should',
    'release',
    'malmo/release.json',
    '"id": "malmo"',
    '"id": "association"',
  ),
  replacement(
    'the site says that it lives on a machine of ours',
    'release',
    'malmo/release.json',
    'https://malmo.se',
    'http://localhost:8080',
  ),
  {
    name: 'a compressed copy is older than its file',
    code: 'compressed',
    asIs: true,
    plant: ({ copy }) => copy('malmo/resa/index.html.br', 'malmo/hub/index.html.br'),
  },
  {
    name: 'a compressed copy cannot be unpacked',
    code: 'compressed',
    asIs: true,
    plant: ({ write }) => write('malmo/hub/index.html.gz', 'no'),
  },
  {
    name: 'a compressed copy has no file',
    code: 'compressed',
    asIs: true,
    plant: ({ remove }) => remove(hub),
  },
  {
    name: 'a large page has no compressed copy',
    code: 'compressed',
    asIs: true,
    plant: ({ remove }) => remove('malmo/hub/index.html.br'),
  },
  {
    name: 'a file of the operating system is published',
    code: 'stray',
    plant: ({ write }) => write('malmo/.DS_Store', 'Bud1'),
  },
  {
    name: 'the markdown of a page is published',
    code: 'stray',
    plant: ({ write }) => write('malmo/hub/hub.sv.md', '---\ntitle: Hubben\n---\n'),
  },
  {
    name: 'the source map of a script is published',
    code: 'stray',
    plant: ({ write }) => write('malmo/assets/search.js.map', '{}'),
  },
  {
    name: 'a copy that an editor left is published',
    code: 'stray',
    plant: ({ copy }) => copy(hub, 'malmo/hub/index.html~'),
  },
  {
    name: 'a key to a server is published',
    code: 'stray',
    plant: ({ write }) => write('malmo/.env', 'DEPLOY_TOKEN=x'),
  },
  {
    name: 'the record of a translation is published',
    code: 'stray',
    plant: ({ write }) => write('malmo/hub/hub.en.translation.json', '{}'),
  },
  {
    name: 'a page has two addresses',
    code: 'canonical',
    plant: ({ copy }) => copy(hub, 'malmo/hubben/index.html'),
  },
  {
    name: 'a page of the other site stands here',
    code: 'policy',
    plant: ({ copy }) => copy('association/om/index.html', 'malmo/om/index.html'),
  },
  {
    name: 'a page of the preview is published',
    code: 'stray',
    plant: ({ write }) =>
      write('malmo/_components/index.html', '<!DOCTYPE html><html lang="sv"><title>x</title></html>'),
  },
  replacement(
    'a page has grown out of all measure',
    'budget',
    hub,
    '</main>',
    `${'<p>Det är mycket att läsa här om hubben.</p>'.repeat(9000)}</main>`,
  ),
  {
    name: 'a picture is as large as it came from the camera',
    code: 'budget',
    plant: ({ read, write }) => {
      const path = /(?<=src="\/)assets\/[^"]+\.jpeg/.exec(read('association/om/index.html'))?.[0]
      write(`association/${path}`, Buffer.alloc(6_000_000, 7))
    },
  },
  replacement(
    'a page that needs none has a script',
    'budget',
    hub,
    '</head>',
    '<script type="module" src="/samarbete-med-japan/pagefind/sv/pagefind.js"></script>\n</head>',
  ),
  {
    name: 'the page for addresses that do not exist is missing in one language',
    code: 'not-found',
    plant: ({ remove }) => remove('malmo/ja/404.html'),
  },
  {
    name: 'the page for addresses that do not exist is in another language',
    code: 'language',
    plant: ({ copy }) => copy('malmo/404.html', 'malmo/ja/404.html'),
  },
  {
    name: 'the start page of a language is missing',
    code: 'link',
    plant: ({ remove }) => remove('malmo/en/index.html'),
  },
]

export const searchFaults: readonly PlantedFault[] = [
  {
    name: 'the search has no index of one language',
    code: 'search',
    plant: ({ remove }) => remove('malmo/pagefind/ja'),
  },
  {
    name: 'the search in Japanese has the Swedish index',
    code: 'search',
    plant: ({ remove, copy }) => {
      remove('malmo/pagefind/ja')
      copy('malmo/pagefind/sv', 'malmo/pagefind/ja')
    },
  },
  {
    name: 'a part of an index was lost',
    code: 'search',
    plant: ({ read, remove }) => {
      const entry: { languages: { sv: { hash: string } } } = JSON.parse(
        read('malmo/pagefind/sv/pagefind-entry.json'),
      )
      remove(`malmo/pagefind/sv/pagefind.${entry.languages.sv.hash}.pf_meta`)
    },
  },
  {
    name: 'the program of the search was lost',
    code: 'search',
    plant: ({ remove }) => remove('malmo/pagefind/sv/pagefind.js'),
  },
  {
    name: 'the entry of an index is cut off',
    code: 'search',
    plant: ({ write }) => write('malmo/pagefind/en/pagefind-entry.json', '{"version":'),
  },
  {
    name: 'the fragments of an index are those of another',
    code: 'search',
    plant: ({ remove, copy }) => {
      remove('malmo/pagefind/en/fragment')
      copy('malmo/pagefind/sv/fragment', 'malmo/pagefind/en/fragment')
    },
  },
  {
    name: 'the index is of another day than the pages',
    code: 'search',
    plant: ({ copy, remove }) => {
      copy('malmo/resa', 'malmo/resan')
      remove('malmo/resa')
    },
  },
  replacement(
    'the results have no place on the search page',
    'search',
    'malmo/sok/index.html',
    ' data-search-results',
    '',
  ),
  replacement('the number of hits is told to nobody', 'search', 'malmo/sok/index.html', ' role="status"', ''),
  {
    name: 'a language has no search page',
    code: 'search',
    plant: ({ remove }) => remove('association/en/search'),
  },
]

/** Against the release before, which is the sites as they were. */
export const lostAddressFaults: readonly PlantedFault[] = [
  { name: 'a page of the last release is nowhere', code: 'lost', plant: ({ remove }) => remove('malmo/hub') },
  {
    name: 'a page has another address and no redirect',
    code: 'lost',
    plant: ({ copy, remove }) => {
      copy('association/om', 'association/om-oss')
      remove('association/om')
    },
  },
  replacement(
    'a redirect of the last release is forgotten',
    'redirect',
    'association/release.json',
    /,\s+\{\s+"from": "\/malmo-establishes[^}]*\}/,
    '',
  ),
  {
    name: 'a feed of the last release is nowhere',
    code: 'lost',
    plant: ({ remove }) => remove('malmo/en/feed.xml'),
  },
  {
    name: 'a calendar file of the last release is nowhere',
    code: 'lost',
    plant: ({ remove }) => remove('association/en/events/hub-opens-2024/hub-opens-2024.ics'),
  },
  {
    name: 'a language of the last release is nowhere',
    code: 'lost',
    plant: ({ remove }) => remove('association/ja'),
  },
]
