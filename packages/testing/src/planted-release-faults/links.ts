import { type PlantedFault, replacement } from './plant.ts'

const hub = 'malmo/hub/index.html'

export const linkFaults: readonly PlantedFault[] = [
  replacement(
    'a link leads to no page',
    'link',
    hub,
    'href="/samarbete-med-japan/resa/"',
    'href="/samarbete-med-japan/ressa/"',
  ),
  replacement(
    'a link has a capital where the folder has none',
    'link',
    hub,
    'href="/samarbete-med-japan/kontakt/">Kontakta',
    'href="/samarbete-med-japan/Kontakt/">Kontakta',
  ),
  replacement(
    'a link lacks the path that the site lives under',
    'link',
    hub,
    'href="/samarbete-med-japan/motesplats/">Mötesplatsen</a>:',
    'href="/motesplats/">Mötesplatsen</a>:',
  ),
  replacement('a fragment has no heading', 'link', hub, 'href="#hubbens-mal"', 'href="#hubbens-mål"'),
  replacement(
    'a heading has lost the id that another page links to',
    'link',
    'malmo/avtal/index.html',
    'id="handel"',
    'id="handeln"',
  ),
  replacement(
    'a link to the other site leads to a page that is not there',
    'link',
    hub,
    'japanbridgescandinavia.se/evenemang/hubben-invigs-2024/',
    'japanbridgescandinavia.se/evenemang/hubben-invigs/',
  ),
  replacement(
    'a link to the other site names a fragment that is not there',
    'link',
    hub,
    'japanbridgescandinavia.se/evenemang/hubben-invigs-2024/',
    'japanbridgescandinavia.se/evenemang/hubben-invigs-2024/#tid',
  ),
  replacement(
    'a Japanese address was encoded twice',
    'link',
    'association/ja/index.html',
    /href="\/ja\/%E3/,
    'href="/ja/%25E3',
  ),
  replacement(
    'a link goes to a file of markdown',
    'link',
    hub,
    'href="/samarbete-med-japan/startups/">Startups</a>:',
    'href="../startups.sv.md">Startups</a>:',
  ),
  replacement(
    'a link goes to the machine that the site was built on',
    'link',
    hub,
    'href="/samarbete-med-japan/resa/"',
    'href="http://localhost:8080/samarbete-med-japan/resa/"',
  ),
  replacement(
    'a link has no slash at its end, so that each visitor is led on',
    'link',
    hub,
    'href="/samarbete-med-japan/startups/">Startups</a>:',
    'href="/samarbete-med-japan/startups">Startups</a>:',
  ),
  replacement(
    'a link is empty',
    'link',
    hub,
    'href="/samarbete-med-japan/startups/">Startups</a>:',
    'href="">Startups</a>:',
  ),
  replacement(
    'a picture is not there',
    'link',
    'association/om/index.html',
    /src="\/assets\/[^"]+"/,
    'src="/assets/bron.jpeg"',
  ),
  replacement(
    'one of the sizes of a picture is not there',
    'link',
    'association/om/index.html',
    /(?<=srcset="[^"]*)-400\.avif/,
    '-401.avif',
  ),
  {
    name: 'the file of a picture was lost',
    code: 'link',
    plant: ({ read, remove }) => {
      const path = /(?<=src="\/)assets\/[^"]+/.exec(read('association/om/index.html'))?.[0]
      remove(`association/${path}`)
    },
  },
  replacement(
    'the script of the search is not there',
    'link',
    'malmo/sok/index.html',
    /assets\/search\.[0-9a-f]+\.js/,
    'assets/search.0000000000.js',
  ),
  replacement(
    'the form of the search leads to no page',
    'link',
    hub,
    'action="/samarbete-med-japan/sok/"',
    'action="/samarbete-med-japan/search/"',
  ),
  {
    name: 'a whole folder of pages was not copied',
    code: 'link',
    plant: ({ remove }) => remove('malmo/en/trade-agreement'),
  },
]
