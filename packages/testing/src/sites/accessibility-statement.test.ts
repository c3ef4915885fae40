import { DomUtils, parseDocument } from 'htmlparser2'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltSites, buildSite, runKakehashi } from '../build-site.ts'

const content = {
  'shared/contacts.yaml': `ola:
  name: Ola Yndeheim
  title: { sv: enhetschef, en: head of unit, ja: 部門責任者 }
  organization: { sv: Malmö stad, en: City of Malmö, ja: マルメ市 }
  phone: "+4640344083"
  mobile: "+46731465315"
`,
  'malmo/accessibility.yaml': `voluntary: true
conformance: partial
assessed: 2026-01-02
updated: 2026-02-03
method: { kind: third-party, text: { sv: Så gick det till., en: How it was done., ja: 方法です。 } }
feedback: [ola]
failures:
  - text: { sv: Bilder saknar text., en: Pictures lack text., ja: 代替テキストがありません。 }
    reason: non-compliance
    explanation: { sv: Tiden räckte inte., en: Time ran out., ja: 時間が足りませんでした。 }
    clauses: ["9.1.1.1"]
  - { text: { sv: Filmer är otextade., en: Films lack captions., ja: 字幕がありません。 }, reason: disproportionate-burden }
  - { text: { sv: Gamla kartor., en: Old maps., ja: 古い地図です。 }, reason: out-of-scope }
`,
  'malmo/index.sv.md': '---\ntitle: Start\n---\nSe [hinder](om.md#anmal-hinder).',
  'malmo/om.sv.md': '---\ntitle: Om\naccessibilityStatement: true\n---\nInledning.',
  'malmo/om.en.md': '---\ntitle: About\n---\nBeginning.',
  'malmo/om.ja.md': '---\ntitle: 声明\n---\nはじめに。',
  'malmo/bara.sv.md': '---\ntitle: Bara\naccessibilityStatement: true\n---\nPå svenska.',
}

let site: BuiltSites
beforeAll(async () => {
  site = await buildSite(content)
}, 60_000)

/** The elements and words below each heading, by its id, and the address of each link there. */
function sectionsOf(path: string) {
  const { children } = parseDocument(site.file(path))
  const prose = DomUtils.findOne(({ attribs }) => attribs['class'] === 'prose', children)
  const sections = new Map<string, { readonly words: readonly string[]; readonly links: readonly string[] }>()
  let id = ''
  for (const element of prose?.children ?? []) {
    const [heading] = DomUtils.getElementsByTagName('h2', [element], false)
    if (heading !== undefined) id = heading.attribs['id'] ?? ''
    const { words = [], links = [] } = sections.get(id) ?? {}
    const leaves = DomUtils.getElementsByTagName((name) => /^(?:h2|p|dt|dd)$/.test(name), [element])
    const found = DomUtils.getElementsByTagName('a', [element]).map(({ attribs }) => attribs['href'] ?? '')
    sections.set(id, {
      words: [...words, ...leaves.map((leaf) => DomUtils.textContent(leaf))],
      links: [...links, ...found],
    })
  }
  return sections
}

test.each([
  {
    locale: 'sv',
    path: 'malmo/om/index.html',
    facts: [
      'Malmö stad',
      'Samarbete med Japan',
      'malmo.se/samarbete-med-japan/',
      /^Delvis förenlig/,
      '2 januari 2026',
      '3 februari 2026',
    ],
    failures: ['Bilder saknar text.', 'Skäl: Tiden räckte inte.', 'Avsnitt i EN 301 549: 9.1.1.1'],
    excused: ['Filmer är otextade.', 'Gamla kartor.'],
    method: ['En utomstående granskare gjorde bedömningen den 2 januari 2026.', 'Så gick det till.'],
    voluntary: /^Redogörelsen är frivillig\./,
  },
  {
    locale: 'en',
    path: 'malmo/en/om/index.html',
    facts: [
      'City of Malmö',
      'Cooperation with Japan',
      'malmo.se/samarbete-med-japan/',
      /^Partially compliant/,
      '2 January 2026',
      '3 February 2026',
    ],
    failures: ['Pictures lack text.', 'Reason: Time ran out.', 'Clauses of EN 301 549: 9.1.1.1'],
    excused: ['Films lack captions.', 'Old maps.'],
    method: ['An independent assessor examined the service on 2 January 2026.', 'How it was done.'],
    voluntary: /^This statement is voluntary\./,
  },
  {
    locale: 'ja',
    path: 'malmo/ja/om/index.html',
    facts: [
      'マルメ市',
      '日本との協力',
      'malmo.se/samarbete-med-japan/',
      '一部準拠',
      '2026年1月2日',
      '2026年2月3日',
    ],
    failures: [
      '代替テキストがありません。',
      '理由：時間が足りませんでした。',
      'EN 301 549の該当箇所：9.1.1.1',
    ],
    excused: ['字幕がありません。', '古い地図です。'],
    method: ['2026年1月2日に第三者による評価を受けました。', '方法です。'],
    voluntary: /^この声明は任意/,
  },
])(
  'everything the law asks for can be read back in $locale',
  ({ path, facts, failures, excused, method, voluntary }) => {
    const sections = sectionsOf(path)
    const wordsOf = (id: string) => sections.get(id)?.words ?? []
    expect([...sections.keys()].slice(1)).toEqual([
      'redogorelsen-i-korthet',
      'efterlevnad',
      'brister',
      'oskaligt-betungande',
      'omfattas-inte',
      'bedomning',
      'anmal-hinder',
      'tillsyn',
    ])
    const values = wordsOf('redogorelsen-i-korthet')
      .slice(1)
      .filter((_, index) => index % 2 === 1)
    expect(values).toEqual(
      facts.map((fact) => (typeof fact === 'string' ? fact : expect.stringMatching(fact))),
    )
    expect(wordsOf('efterlevnad').join(' ')).toMatch(/2018:1937.*EN 301 549.*WCAG 2\.1.*AA/s)
    expect(wordsOf('brister').slice(2)).toEqual(failures)
    expect([wordsOf('oskaligt-betungande')[2], wordsOf('omfattas-inte')[2]]).toEqual(excused)
    expect(wordsOf('bedomning').slice(1)).toEqual(method)
    expect(sections.get('anmal-hinder')?.links).toEqual(['tel:+4640344083', 'tel:+46731465315'])
    expect(sections.get('tillsyn')?.links).toEqual(['https://www.digg.se/tdosanmalan'])
    expect(wordsOf('tillsyn').at(-1)).toMatch(voluntary)
  },
)

test('its headings stand in the list of contents, and links from other pages lead to them', () => {
  expect(site.file('malmo/om/index.html')).toContain(
    '<li><a href="#brister">Brister som vi känner till</a></li>',
  )
  expect(site.file('malmo/index.html')).toContain(
    '<a href="/samarbete-med-japan/om/#anmal-hinder">hinder</a>',
  )
})

test('a page that is not translated has its statement in the language of its text', () => {
  expect(site.file('malmo/ja/bara/index.html')).toMatch(
    /<div class="prose" lang="sv">\n<p>På svenska\.<\/p>\n<h2 /,
  )
  expect(site.file('malmo/ja/bara/index.html')).toContain('Brister som vi känner till')
})

test('visitors find the page by what its statement says', async () => {
  const environment = { KAKEHASHI_OUT: site.folder }
  const { stdout } = await runKakehashi(['search', 'otextade', '--locale', 'sv', '--json'], { environment })
  const [hit]: readonly { readonly url: string }[] = JSON.parse(stdout)
  expect(hit?.url).toBe('https://malmo.se/samarbete-med-japan/om/')
}, 30_000)
