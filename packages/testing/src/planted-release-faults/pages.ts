import { type PlantedFault, replacement } from './plant.ts'

const hub = 'malmo/hub/index.html'
const japanese = 'malmo/ja/hub/index.html'

export const languageFaults: readonly PlantedFault[] = [
  replacement('a page names no language', 'language', hub, '<html lang="sv" dir="ltr">', '<html dir="ltr">'),
  replacement(
    'a Japanese page says that it is Swedish',
    'language',
    japanese,
    '<html lang="ja"',
    '<html lang="sv"',
  ),
  {
    name: 'a Swedish page stands in the English folder',
    code: 'language',
    plant: ({ copy }) => copy(hub, 'malmo/en/hub/index.html'),
  },
  replacement('a page is to be read from right to left', 'language', hub, 'dir="ltr"', 'dir="rtl"'),
  replacement(
    'a text in place of a translation does not say its language',
    'canonical',
    'malmo/ja/about-this-website/index.html',
    /<main([^>]*)>[\s\S]*<\/main>/,
    '<main id="main"><h1>About this website</h1><p>The languages and translations of this section.</p></main>',
  ),
  replacement(
    'a page in place of a translation does not tell its readers',
    'canonical',
    'malmo/ja/about-this-website/index.html',
    /<[a-z]+ class="notice"[\s\S]*?<\/(?:aside|p|div|section)>/,
    '',
  ),
]

export const htmlFaults: readonly PlantedFault[] = [
  replacement(
    'two elements have one id',
    'html',
    hub,
    '<h2 id="sa-kom-hubben-till">',
    '<h2 id="hubbens-mal">',
  ),
  replacement(
    'a link stands in a link',
    'html',
    hub,
    '<a href="/samarbete-med-japan/startups/">Startups</a>:',
    '<a href="/samarbete-med-japan/startups/">Start<a href="/samarbete-med-japan/">ups</a></a>:',
  ),
  replacement('an element has no end', 'html', hub, '</table>', ''),
  replacement(
    'an attribute stands twice',
    'html',
    hub,
    '<main id="main"',
    '<main class="a" class="b" id="main"',
  ),
  replacement('a picture has no text in its place', 'html', 'association/om/index.html', / alt="[^"]*"/, ''),
  replacement('a page has no title', 'html', hub, /<title>[^<]*<\/title>\n/, ''),
  replacement('a page has two titles', 'html', hub, '</title>', '</title>\n<title>Hubben</title>'),
  replacement(
    'a page has two main headings',
    'html',
    hub,
    '<h2 id="hubbens-mal">Hubbens mål</h2>',
    '<h1 id="hubbens-mal">Hubbens mål</h1>',
  ),
  replacement('a page has no main heading', 'html', hub, /<h1>[^<]*<\/h1>/, ''),
  replacement('a page has no description', 'html', hub, /<meta name="description"[^>]*>\n/, ''),
  replacement('a page is not marked as UTF-8', 'html', hub, '<meta charset="utf-8">\n', ''),
  replacement('a page has no doctype', 'html', hub, '<!DOCTYPE html>\n', ''),
  replacement('what is said to search engines is no JSON', 'html', hub, '"@graph":[', '"@graph":'),
  {
    name: 'a page is cut off in the middle',
    code: 'html',
    plant: ({ read, write }) => write(hub, read(hub).slice(0, read(hub).length / 2)),
  },
  { name: 'a page is empty', code: 'html', plant: ({ write }) => write(hub, '') },
  replacement(
    'there is nothing between the tags of main',
    'html',
    hub,
    /(<main[^>]*>)[\s\S]*<\/main>/,
    '<main id="main"></main>',
  ),
]

export const textFaults: readonly PlantedFault[] = [
  replacement(
    'a value that was not there is shown',
    'placeholder',
    hub,
    '>23 november 2026</time>',
    '>undefined</time>',
  ),
  replacement('an object is shown', 'placeholder', hub, 'Hubbens mål</h2>', '[object Object]</h2>'),
  replacement(
    'a date is shown that is none',
    'placeholder',
    japanese,
    /<time datetime="([^"]*)">[^<]*</,
    '<time datetime="2026-11-23">Invalid Date<',
  ),
  replacement(
    'a template was not filled in',
    'placeholder',
    'malmo/en/hub/index.html',
    '</h1>',
    ' {{ page.title }}</h1>',
  ),
  replacement('the key of a text is shown in its place', 'placeholder', hub, '>Meny<', '>navigation.open<'),
  replacement(
    'a text of the pseudo-language is shown',
    'placeholder',
    'malmo/en/hub/index.html',
    '>Menu<',
    '>[Ṁëńü one]<',
  ),
  replacement(
    'a text waits to be written',
    'placeholder',
    hub,
    'Hubben öppnade den 20 maj 2024',
    'TODO: skriv när den öppnade',
  ),
  replacement(
    'a text is made up to fill the page',
    'placeholder',
    hub,
    'Hubben öppnade den 20 maj 2024',
    'Lorem ipsum dolor sit amet',
  ),
  replacement(
    'a number is shown that is none',
    'placeholder',
    'malmo/en/hub/index.html',
    '</h1>',
    ' (NaN)</h1>',
  ),
  replacement('a text was read in another encoding', 'encoding', hub, /å/g, 'Ã¥'),
  {
    name: 'a page is not in UTF-8',
    code: 'encoding',
    plant: ({ read, write }) => write(hub, Buffer.from(read(hub), 'latin1')),
  },
  replacement('a page begins with a byte order mark', 'encoding', hub, '<!DOCTYPE', '\uFEFF<!DOCTYPE'),
  replacement('a letter was lost', 'encoding', hub, 'Hubbens mål</h2>', 'Hubbens m\uFFFDl</h2>'),
  replacement(
    'a page tells the folder of the machine that built it',
    'trace',
    hub,
    '</body>',
    '<!-- /home/runner/work/kakehashi/content/malmo/hub.sv.md -->\n</body>',
  ),
]
